namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A token or a bit.</summary>
/// <param name="Token">As it stands on the wire; of a bit, its number.</param>
/// <param name="Name">The member of the C# type.</param>
/// <param name="Meaning">What it means; empty where the name says it all.</param>
internal sealed record ValueRow(string Token, string Name, string Meaning);

/// <summary>An error that a broken limit causes.</summary>
/// <param name="When">The limit.</param>
/// <param name="Error">The error.</param>
internal sealed record ErrorUse(string When, Link Error);

/// <summary>A rule across arguments.</summary>
/// <param name="Text">The rule in words.</param>
/// <param name="Error">The error where it is broken; null where the guide names none.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record RuleRow(string Text, Link? Error, int Line, IReadOnlyList<Link> Errata);

/// <summary>A value of a response.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The parameter or element.</param>
/// <param name="Property">The C# property.</param>
/// <param name="Meaning">What it tells.</param>
/// <param name="When">When it comes.</param>
internal sealed record ReplyRow(string Id, string Code, string Property, string Meaning, string When);

/// <summary>An error of a command.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The code, linked to its page.</param>
/// <param name="Name">The member of the C# enum.</param>
/// <param name="Meaning">What went wrong.</param>
/// <param name="Facts">Where it comes from, how it is avoided, what comes with it.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record ErrorRow(string Id, Link Code, string Name, string Meaning, IReadOnlyList<string> Facts, int Line, IReadOnlyList<Link> Errata);

/// <summary>A remark on a command.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record RemarkRow(string Text, int Line, IReadOnlyList<Link> Errata);

/// <summary>What a source after the guide says.</summary>
/// <param name="Text">The fact.</param>
/// <param name="Sources">Who states it.</param>
internal sealed record LaterRow(string Text, string Sources);

/// <summary>A place of the guide that an erratum rests on.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">What is printed or missing there.</param>
internal sealed record PlaceRow(int Line, string Text);

/// <summary>A contradiction of the guide, with both readings and the choice.</summary>
/// <param name="Id">The id.</param>
/// <param name="Link">Where its page is.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Places">The readings.</param>
/// <param name="Choice">The reading that the catalogue follows.</param>
/// <param name="Reason">Why.</param>
/// <param name="Uses">The commands that rest on it.</param>
internal sealed record ErratumRow(string Id, Link Link, string Topic, IReadOnlyList<PlaceRow> Places, string Choice, string Reason, IReadOnlyList<Link> Uses);
