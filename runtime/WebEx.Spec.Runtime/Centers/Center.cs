namespace WebEx;

/// <summary>A WebEx service center: the kind of site that a request is checked for.</summary>
public enum Center
{
    /// <summary>Meeting Center (MC).</summary>
    MeetingCenter,

    /// <summary>Training Center (TC).</summary>
    TrainingCenter,

    /// <summary>Event Center (EC).</summary>
    EventCenter,

    /// <summary>Sales Center (SaC).</summary>
    SalesCenter,

    /// <summary>Support Center (SC).</summary>
    SupportCenter,
}
