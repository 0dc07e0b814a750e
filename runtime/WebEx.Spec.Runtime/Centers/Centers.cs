namespace WebEx;

/// <summary>A set of service centers; the bit of a center is <c>1 &lt;&lt; (int)center</c>.</summary>
[Flags]
public enum Centers
{
    /// <summary>No center.</summary>
    None = 0,

    /// <summary>Meeting Center (MC).</summary>
    MeetingCenter = 1,

    /// <summary>Training Center (TC).</summary>
    TrainingCenter = 2,

    /// <summary>Event Center (EC).</summary>
    EventCenter = 4,

    /// <summary>Sales Center (SaC).</summary>
    SalesCenter = 8,

    /// <summary>Support Center (SC).</summary>
    SupportCenter = 16,

    /// <summary>Every center.</summary>
    All = 31,
}
