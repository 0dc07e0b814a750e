namespace WebEx.CodeGeneration;

/// <summary>Creates a reply from the parameters that were received.</summary>
/// <param name="reader">Reads the parameters.</param>
/// <typeparam name="TReply">The type of the reply.</typeparam>
/// <returns>The reply.</returns>
public delegate TReply ReplyFactory<out TReply>(ref ReplyReader reader)
    where TReply : WebExReply;
