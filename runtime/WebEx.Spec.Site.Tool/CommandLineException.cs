namespace WebEx.Site.Tool;

/// <summary>A file that the command line names cannot be used. The message says why.</summary>
internal sealed class CommandLineException(string message, Exception? innerException = null) : Exception(message, innerException);
