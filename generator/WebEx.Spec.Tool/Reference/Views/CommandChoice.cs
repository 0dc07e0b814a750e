namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>Commands of several families that have one page and AT, for links that know no more.</summary>
/// <param name="Id">What they have in common.</param>
/// <param name="Address">Where the choice is in the reference.</param>
/// <param name="Commands">The commands.</param>
internal sealed record CommandChoice(string Id, string Address, IReadOnlyList<CommandRow> Commands);
