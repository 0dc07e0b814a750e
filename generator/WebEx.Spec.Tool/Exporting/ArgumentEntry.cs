using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>One code of a command, with what it inherits from the argument that it is a part of.</summary>
/// <param name="Model">The code's own facts.</param>
/// <param name="Name">A name for it alone.</param>
/// <param name="Presence">Whether it has to be given.</param>
/// <param name="Centers">Where it is valid.</param>
/// <param name="Default">What the site takes when it is absent, as the document says it.</param>
/// <param name="Numbered">The numbers that stand for <c>{n}</c>.</param>
internal sealed record ArgumentEntry(ArgumentModel Model, string Name, Presence Presence, CenterSet Centers, string? Default, NumberedModel? Numbered);
