using System.Diagnostics.CodeAnalysis;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace WebEx.Site.Tool;

/// <summary>Hands mails of the sites to an SMTP server, each over a connection of its own. A password goes over TLS alone.</summary>
/// <param name="server">The server, such as <c>smtp://127.0.0.1:1025</c>; <c>smtps</c> for TLS from the beginning; a user before the host.</param>
/// <param name="password">The password of the user; null without one.</param>
/// <param name="from">The address that sends them.</param>
internal sealed class SmtpSender(Uri server, string? password, string from)
{
    private const string Plain = "smtp";
    private const string Secure = "smtps";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>Whether a text is the address of a mail server. One with a password is none: other users would see it in the list of processes.</summary>
    public static bool IsServer(string text, [NotNullWhen(true)] out Uri? server) =>
        Uri.TryCreate(text, UriKind.Absolute, out server)
        && server.Scheme is Plain or Secure
        && server.Host.Length > 0
        && server.PathAndQuery is "" or "/"
        && !server.UserInfo.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether a text is an email address, of which mails can come.</summary>
    public static bool IsAddress(string text) =>
        MailboxAddress.TryParse(text, out MailboxAddress? address) && address.Address == text && text.Contains('@', StringComparison.Ordinal);

    /// <exception cref="SmtpCommandException">The server does not take the mail.</exception>
    /// <exception cref="ParseException">The recipient has no email address.</exception>
    public async Task SendAsync(SiteMail mail, CancellationToken cancellationToken)
    {
        using MimeMessage message = MessageOf(mail);
        using var client = new SmtpClient { Timeout = (int)Timeout.TotalMilliseconds };
        string user = Uri.UnescapeDataString(server.UserInfo);
        SecureSocketOptions security =
            server.Scheme == Secure ? SecureSocketOptions.SslOnConnect
            : user.Length > 0 ? SecureSocketOptions.StartTls
            : SecureSocketOptions.StartTlsWhenAvailable;
        int port =
            !server.IsDefaultPort && server.Port > 0 ? server.Port
            : server.Scheme == Secure ? 465
            : 25;
        await client.ConnectAsync(server.IdnHost, port, security, cancellationToken);
        if (user.Length > 0)
            await client.AuthenticateAsync(user, password ?? "", cancellationToken);
        _ = await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private MimeMessage MessageOf(SiteMail mail)
    {
        MimeMessage message = new() { Subject = mail.Subject, Date = mail.SentAt };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(new MailboxAddress(mail.ToName, MailboxAddress.Parse(mail.To).Address));
        message.Body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody();
        return message;
    }
}
