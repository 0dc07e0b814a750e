namespace WebEx.Spec.Language.Model;

/// <summary>A point on which the guide contradicts itself or is misprinted, and the reading that the catalogue follows.</summary>
/// <param name="Id">What facts that rest on the choice refer to.</param>
/// <param name="Topic">What it is about, in a few words.</param>
/// <param name="Places">What the guide says, and where.</param>
/// <param name="Choice">The reading that is followed.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsGeneral">True when it is about the guide as a whole, so that no single fact refers to it.</param>
public sealed record ErratumModel(string Id, string Topic, EquatableArray<ErratumPlace> Places, string Choice, string Reason, bool IsGeneral);
