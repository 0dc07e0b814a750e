namespace WebEx.Site.State;

/// <summary>The access code of a computer or of a group of them, and when it expires; null for never.</summary>
internal sealed record AccessCode(PasswordHash Code, DateTimeOffset? Expires);
