using System.Globalization;
using System.Text;

namespace WebEx.Client;

// Headers come as bytes, one a character. Those beyond ASCII become escapes, so that none is lost before the encoding is known.
internal static class HeaderBytes
{
    public static string? Escaped(string? header)
    {
        if (header is null)
            return null;
        StringBuilder? text = null;
        for (int i = 0; i < header.Length; i++)
        {
            char c = header[i];
            if (c is >= '\u0080' and <= '\u00FF')
                _ = (text ??= new StringBuilder(header, 0, i, header.Length + 16)).Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                _ = text?.Append(c);
        }

        return text?.ToString() ?? header;
    }
}
