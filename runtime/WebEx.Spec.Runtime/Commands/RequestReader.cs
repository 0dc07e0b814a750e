namespace WebEx.CodeGeneration;

/// <summary>Reads a request back from a URL, a query or a form's body.</summary>
/// <param name="text">What was sent.</param>
/// <param name="center">The center of the site.</param>
/// <param name="request">The request; null when it can't be read.</param>
/// <param name="problems">What cannot be read, or what is wrong with how it was sent.</param>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <returns>True when everything could be read.</returns>
public delegate bool RequestReader<TRequest>(string? text, Center center, out TRequest? request, out RequestValidationResult problems)
    where TRequest : class, IWebExRequest;
