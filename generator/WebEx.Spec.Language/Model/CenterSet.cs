namespace WebEx.Spec.Language.Model;

/// <summary>The WebEx services that something is valid in. The numbers are those of the runtime's <c>Centers</c>.</summary>
[Flags]
public enum CenterSet
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Meeting Center, MC.</summary>
    MeetingCenter = 1,

    /// <summary>Training Center, TC.</summary>
    TrainingCenter = 2,

    /// <summary>Event Center, EC.</summary>
    EventCenter = 4,

    /// <summary>Sales Center, SaC.</summary>
    SalesCenter = 8,

    /// <summary>Support Center, SC.</summary>
    SupportCenter = 16,

    /// <summary>Everywhere.</summary>
    All = 31,
}
