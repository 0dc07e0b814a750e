namespace WebEx.Site.Tests.Checks;

/// <summary>Something done to a valid request that may keep the site from carrying it out.</summary>
/// <param name="What">The arguments that it is about.</param>
/// <param name="Apply">Changes the text of the request.</param>
internal sealed record Spoil(string What, Func<string, string> Apply);
