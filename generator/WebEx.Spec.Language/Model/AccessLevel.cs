namespace WebEx.Spec.Language.Model;

/// <summary>What the caller has to be before a command works.</summary>
public enum AccessLevel
{
    /// <summary>Anyone.</summary>
    None,

    /// <summary>A user who has logged in.</summary>
    Login,

    /// <summary>A user who has logged in and may host.</summary>
    Host,

    /// <summary>A site administrator who has logged in.</summary>
    SiteAdmin,
}
