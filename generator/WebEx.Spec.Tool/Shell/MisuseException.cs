namespace WebEx.Spec.Tool;

/// <summary>Thrown where a verb cannot begin or go on: the command line names what is not there, or what cannot be read. Ends in
/// <see cref="ExitCode.Misused"/>.</summary>
/// <param name="message">One sentence with the remedy, for the user.</param>
internal sealed class MisuseException(string message) : Exception(PlainText.Line(message));
