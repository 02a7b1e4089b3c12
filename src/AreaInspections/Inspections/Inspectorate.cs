namespace AreaInspections.Inspections;

/// <summary>The two bodies that inspect together; both have to sign.</summary>
public enum Inspectorate
{
    Ofsted,

    /// <summary>The Care Quality Commission.</summary>
    Cqc,
}
