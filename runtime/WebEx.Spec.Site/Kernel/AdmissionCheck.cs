using System.Collections.Immutable;

namespace WebEx.Site.Kernel;

/// <summary>A check that needs the caller and the settings of the site alone.</summary>
/// <param name="Errors">What its failure is called; a command has one of these, or does not make the check.</param>
/// <param name="Passes">Whether the caller is let through.</param>
internal sealed record AdmissionCheck(ImmutableArray<string> Errors, Func<CommandContext, bool> Passes);
