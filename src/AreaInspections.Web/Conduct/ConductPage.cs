using AreaInspections.Conduct;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct;

/// <summary>
/// A page about the inspection under way that its route names as <c>{inspection:guid}</c>. Who comes to it is said by <see cref="NeedsSightAttribute"/>, who comes to a part of
/// it by <see cref="Sees"/>; whoever may not, and whoever asks for an inspection that is not there, is answered "not found" before the page is made.
/// </summary>
public abstract class ConductPage(InspectionAccess access) : MemberPage
{
    /// <summary>As it stood when the page was asked for. The one thing a page of it speaks of, so a page that says nothing of who may see it fails.</summary>
    public Inspection Inspection => access.Asked ?? throw new InvalidOperationException($"{GetType().Name} does not say who may see it: it lacks [NeedsSight].");

    /// <summary>Whether the person may see at least one of these.</summary>
    public bool Sees(Sight any) => (access.Sight & any) != Sight.Nothing;

    /// <summary>Whoever is signed in, now: for the rules of the domain.</summary>
    protected Act Act => new(Me.Person.Email, Service<TimeProvider>().GetUtcNow().UtcDateTime, Service<PublicRecords>().Today);

    private T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
