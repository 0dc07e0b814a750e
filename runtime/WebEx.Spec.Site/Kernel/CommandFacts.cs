using System.Collections.Immutable;

namespace WebEx.Site.Kernel;

/// <summary>What the catalogue says about a command beside its arguments, errors and reply.</summary>
internal sealed record CommandFacts
{
    public required WebExCommand Command { get; init; }

    /// <summary>The command in the catalogue, such as <c>m.php/CF@event</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Who may send it: <c>none</c> for everybody, <c>login</c>, <c>host</c> or <c>siteAdmin</c>.</summary>
    public required string Access { get; init; }

    /// <summary>The error codes of chapter 3's checks, in their order; null where chapter 3 does not go through the command.</summary>
    public required ImmutableArray<string>? Checks { get; init; }

    /// <summary>Its error codes.</summary>
    public required ImmutableHashSet<string> Errors { get; init; }

    /// <summary>
    /// Whether the caller has to be logged in. Chapter 3 decides where it goes through the command: it logs out whoever asks for it, for instance.
    /// </summary>
    public bool NeedsLogin => Checks is { } checks ? checks.Contains(LoginErrors[0]) : Access != "none";

    /// <summary>Whether a WebEx ID with a password or a ticket in the request stands in for the login (w.php KM); the command checks them.</summary>
    public bool TakesCredentials => Id == "w.php/KM";

    /// <summary>Whether somebody comes into a meeting, event or session by it; a site can ask for a login then.</summary>
    public bool Joins => Id is "m.php/JM" or "m.php/JE" or "m.php/JS" or "w.php/JO";

    /// <summary>Whether it changes accounts from the partner's server; a site can forbid that.</summary>
    public bool ManagesAccounts => Id is "p.php/SU" or "p.php/EU" or "p.php/AC" or "p.php/IN";

    public bool NeedsHost => Access == "host";

    public bool NeedsSiteAdmin => Access == "siteAdmin";

    /// <summary>What the lack of a login is called, the usual one first.</summary>
    public static ImmutableArray<string> LoginErrors { get; } = ["AccessDenied", "LoginIsRequired", "LoginRequired", "UserIsNotLogin"];

    /// <summary>The first of some codes that the command has; null where it has none.</summary>
    public string? FirstError(ImmutableArray<string> codes) => codes.FirstOrDefault(Errors.Contains);
}
