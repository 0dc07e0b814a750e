namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A command in a list.</summary>
/// <param name="Command">The command.</param>
/// <param name="Id">Its id.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Centers">The abbreviations of its centers.</param>
/// <param name="IsDeprecated">True when another one replaces it.</param>
internal sealed record CommandRow(Link Command, string Id, string Summary, string Centers, bool IsDeprecated);
