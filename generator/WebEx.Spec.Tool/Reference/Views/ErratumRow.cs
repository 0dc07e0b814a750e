namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A contradiction of the guide, with both readings and the choice.</summary>
/// <param name="Id">The id.</param>
/// <param name="Link">Where its page is.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Places">The readings.</param>
/// <param name="Choice">The reading that the catalogue follows.</param>
/// <param name="Reason">Why.</param>
/// <param name="Uses">The commands that rest on it.</param>
internal sealed record ErratumRow(string Id, Link Link, string Topic, IReadOnlyList<PlaceRow> Places, string Choice, string Reason, IReadOnlyList<Link> Uses);
