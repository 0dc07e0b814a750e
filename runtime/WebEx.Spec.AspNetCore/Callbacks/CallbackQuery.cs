namespace WebEx.AspNetCore;

// The query that a browser comes back with: this package's own value, and everything else.
internal readonly struct CallbackQuery
{
    // Longer than the short codes of the API, so that it is none of them.
    public const string TicketName = "WebExState";

    private CallbackQuery(string? ticket, string rest)
    {
        Ticket = ticket;
        Rest = rest;
    }

    public string? Ticket { get; }

    // As it was received, without a question mark in front.
    public string Rest { get; }

    public static CallbackQuery Read(string? query)
    {
        string? ticket = null;
        var rest = new List<string>();
        foreach (string part in (query ?? "").TrimStart('?').Split('&'))
        {
            if (ticket is not null || !part.StartsWith(TicketName + "=", StringComparison.Ordinal))
            {
                rest.Add(part);
                continue;
            }

            // A site that joins its answer with a question mark although the BackURL has one already: "WebExState=...?AT=SM&ST=SUCCESS".
            string[] halves = part[(TicketName.Length + 1)..].Split('?', 2);
            ticket = halves[0];
            if (halves.Length == 2)
                rest.Add(halves[1]);
        }

        return new(ticket, string.Join('&', rest));
    }
}
