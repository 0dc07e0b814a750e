namespace WebEx;

/// <summary>What a command does to the site or to the caller's session. It decides what may be sent by GET or sent again, and what a client
/// remembers.</summary>
public enum CommandEffect
{
    /// <summary>Something is changed, started, sent or ended: the command must not be sent again by itself.</summary>
    Changes,

    /// <summary>The command only looks.</summary>
    Reads,

    /// <summary>The caller is logged in afterwards.</summary>
    LogsIn,

    /// <summary>Nobody is logged in afterwards.</summary>
    LogsOut,

    /// <summary>The session is in another service (center) afterwards.</summary>
    SetsService,
}
