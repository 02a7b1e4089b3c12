namespace AreaInspections.Experiences.Marking;

/// <summary>What in an account could say who somebody is.</summary>
public enum DetailKind
{
    /// <summary>Name of a person, without a title before it and without 's.</summary>
    Name,

    /// <summary>Name of a school, college, nursery or other setting.</summary>
    School,

    Phone,

    Email,

    /// <summary>House and street, or a postcode.</summary>
    Address,

    /// <summary>A full date near words of birth; other dates are no personal details.</summary>
    DateOfBirth,

    NhsNumber,

    /// <summary>A name on a social network or the address of a page of one's own.</summary>
    OnlineName,

    /// <summary>Unique pupil number.</summary>
    PupilNumber,
}

/// <summary>A place in a text that looks like a personal detail. It is a question to the sender, never a finding.</summary>
/// <param name="Start">First place, in UTF-16 units of the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Words">As they stand in the text.</param>
public sealed record PersonalDetail(DetailKind Kind, int Start, int Length, string Words)
{
    /// <summary>First place after it.</summary>
    public int End => Start + Length;
}
