namespace WebEx.Spec.Language.Model;

/// <summary>What a command does to the site or to the caller's session.</summary>
public enum CommandEffect
{
    /// <summary>Something is changed, started, sent or ended.</summary>
    Changes,

    /// <summary>The command only looks.</summary>
    Reads,

    /// <summary>The caller is logged in afterwards.</summary>
    LogsIn,

    /// <summary>Nobody is logged in afterwards.</summary>
    LogsOut,

    /// <summary>The session is in another service afterwards.</summary>
    SetsService,
}
