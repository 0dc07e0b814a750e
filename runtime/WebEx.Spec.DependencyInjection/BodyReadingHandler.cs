namespace WebEx.Client;

// Reads the body where the time limits and the further tries are, which would end at the headers otherwise. One byte more than allowed tells the reader that it is too large.
internal sealed class BodyReadingHandler(int maxResponseBytes) : DelegatingHandler
{
    private const int BufferSize = 16 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            HttpContent body = response.Content;
            var read = new ByteArrayContent(await ReadAsync(body, cancellationToken).ConfigureAwait(false));
            if (body.Headers.ContentType is { } type) read.Headers.ContentType = type;
            response.Content = read;
            body.Dispose();
            return response;
        }
        catch (IOException exception)
        {
            // What breaks off in the body is a failure of the network like any other.
            response.Dispose();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, inner: exception);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<byte[]> ReadAsync(HttpContent body, CancellationToken cancellationToken)
    {
        using Stream stream = await body.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        int count;
        while (bytes.Length <= maxResponseBytes && (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0) bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }
}
