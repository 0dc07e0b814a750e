namespace WebEx.CodeGeneration;

/// <summary>Reads one element of a list in a reply.</summary>
/// <param name="reader">A reader of the element.</param>
/// <typeparam name="T">The type of the element.</typeparam>
public delegate T ReplyItemReader<T>(ref ReplyReader reader);
