namespace AreaInspections.Publishing;

/// <summary>Something this site had said wrongly, put right in public.</summary>
/// <param name="Date">Day on which it was put right.</param>
/// <param name="What">What was wrong and what stands there now, in a sentence or two.</param>
/// <param name="Address">Path within the site where it stands, for example <c>/areas/birmingham</c>.</param>
public sealed record Correction(DateOnly Date, string What, string Address);
