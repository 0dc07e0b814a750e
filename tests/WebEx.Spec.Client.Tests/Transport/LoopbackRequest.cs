namespace WebEx.Tests;

/// <summary>What a loopback site received.</summary>
internal sealed record LoopbackRequest(string Method, string Path, string Query, string? ContentType, string Cookies, string Body);
