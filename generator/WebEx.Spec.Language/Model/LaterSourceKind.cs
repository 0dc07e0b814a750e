namespace WebEx.Spec.Language.Model;

/// <summary>Who states a fact that is later than the guide.</summary>
public enum LaterSourceKind
{
    /// <summary>A page of the vendor.</summary>
    Vendor,

    /// <summary>Staff of the vendor, in a forum or a blog.</summary>
    Staff,

    /// <summary>Recorded traffic, or what a public client sends or reads.</summary>
    Observed,
}
