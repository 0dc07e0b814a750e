using System.Net;
using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>A secret at any place of any text that explain is given shows in no output. The one place where it may show is none of these: the value of a known
/// argument that is no secret, in a link that is well formed.</summary>
public sealed class ExplainSecretTests : IDisposable
{
    private const string Site = "https://acme.webex.com/acme/";
    private const int Seed = 20261130;
    private const int Texts = 1200;

    private static readonly string[] Formats = ["text", "json", "sarif", "github", "msbuild"];
    private static readonly string[] Names =
    [
        "PW",
        "PID",
        "Passwort",
        "password",
        "apikey",
        "pin",
        "key",
        "token",
        "Kennwort",
        "session_id",
        "pw",
        "CN",
        "userpw",
        "pass",
    ];

    // Places within a link, in which * is the secret.
    private static readonly string[] Links =
    [
        "m.php?AT=SM&MN=x&PW=*",
        "p.php?AT=LI&WID=jo&PW=a&*=",
        "p.php?AT=LI&WID=jo&PW=a&*",
        "p.php?AT=LI&WID=jo&PW=a&b&*=c&d*",
        "m.php?AT=SM&MN=x&PW=a&b=c&*",
        "p.php?AT=LI&PW=a%26*",
        "m.php?AT=SM&PW:*=1&MN=x",
        "m.php?AT=SM&PW:*&MN=x",
        "m.php?AT=SM&PW/*=1",
        "m.php?AT=SM&*=1&MN=x",
        "m.php?AT=SM&*&MN=x",
        "m.php?AT=SM&MN=PW%3Da%26*",
        "m.php?AT=SM&MN=PW%3Aa%26*",
        "m.php?AT=SM&MN=password%20*",
        "m.php?AT=SM&MN=password:%20*",
        "m.php?AT=SM&MN=Authorization:%20Bearer%20*",
        "m.php?AT=SM&MN=Kennwort=*",
        "m.php?AT=SM&MN=eyJhbGciOi.*",
        "m.php?AT=SM&MN=x&y*=1&*=2&*=3",
        "m.php?AT=SM&MN=x\npassword *",
        "m.php?AT=SM&MN=x y *",
        "m.php?AT=SM&MN=x\",\"password\":\"*\"}",
        "m.php?AT=SM&DU=x' -u ann:*",
        "m.php?AT=SM&BU=http://ann:*@x.example/",
        "m.php?AT=SM&BU=http%3A%2F%2Fann:*%40x.example",
        "m.php?AT=SM&BU=http%253A%252F%252Fann%253A*%2540x.example",
        "m.php?AT=SM&BU=ann:*@x.example/back",
        "m.php?AT=SM&BU=http://ann:pa/*@x.example/",
        "m.php?AT=SM&BU=http://ann:pa?*@x.example/",
        "m.php?AT=SM&BU=http://*@x.example/",
        "m.php?AT=SM&MN=see%20https://ann:*@x.example/",
        "m.php?AT=SM&AG=ann:*@x.example",
        "m.php?AT=SM&BU=http://x.example/?apikey=*",
        "m.php?AT=SM&BU=http://x.example/?a=1%26pin=*",
        "m.php?AT=SM&BU=http://x.example/?a=1%26key=*%26b=2",
        "m.php?AT=SM&BU=http%3A%2F%2Fx.example%3Fa%3D1%26password%3Da&*=1",
        "o.php?AT=DC&CN=*",
        "m.php?AT=*&MN=x",
        "m.php?AT=SM&AT=*",
        "m.php?at=*",
        "m.php?AT=JM?*=1&MK=1",
        "m.php?AT%3DLI%26PW%3D*",
        "m.php?AT%3DSM%26*%3Dx",
        "m.php#*",
        "PW:*/m.php?AT=SM",
        "PW/*/m.php?AT=SM&MN=x",
        "*/m.php?AT=SM&MN=x",
        "*.php?AT=SM&MN=x",
        "m.php/*?AT=SM",
        "m.php;*?AT=SM",
        "join?PW=*",
        "join?PW=a&*=1",
        "e.php?AT=SINF&MK=1&MK=PW%3D*",
    ];

    // Whole texts, in which * is the secret.
    private static readonly string[] Others =
    [
        "https://ann:*@acme.webex.com/acme/m.php?AT=SM&MN=x",
        "https://ann:x?*@acme.webex.com/acme/m.php?AT=SM&MN=x",
        "https://ann:x/*@acme.webex.com/acme/m.php?AT=SM&MN=x",
        "https://ann:1/*@acme.webex.com/acme/m.php?AT=SM&MN=x",
        "https://*@acme.webex.com/acme/m.php?AT=SM&MN=x",
        "ann:*@acme.webex.com/acme/m.php?AT=SM&MN=x",
        "*://acme.webex.com/acme/m.php?AT=SM&MN=x",
        "https://acme.webex.com/*?AT=SM",
        "https://own.example/a/*/m.php?AT=SM&MN=x",
        "https://[2001:db8::1]/a/*/m.php?AT=SM&MN=x",
        "https://[2001:db8::1]/PW:*/m.php?AT=SM&MN=x",
        "curl -u ann:* https://acme.webex.com/acme/m.php?AT=SM&MN=x",
        "curl -u ann:* -d AT=SM -d MN=x https://acme.webex.com/acme/m.php",
        "curl 'https://acme.webex.com/acme/m.php?AT=SM&MN=x' -H 'Cookie: *'",
        "curl -d 'AT=LI&WID=jo&PW=*' https://acme.webex.com/acme/p.php",
        "{\"AT\":\"SM\",\"MN\":\"x\",\"PW\":\"*\"}",
        "{\"url\":\"https://acme.webex.com/acme/m.php?AT=SM&MN=x\",\"password\":\"*\"}",
        "password *",
        "*",
        "AT: SM\nPW: *",
        "AT=SM\nMN=x\nPW=*",
        "AT=SM;PW=*;MN=x",
        "AT=LI&PW=a&*",
        "GET /acme/m.php?AT=SM&*=1 HTTP/1.1\nHost: acme.webex.com\nCookie: *\n\n",
        "POST /acme/p.php HTTP/1.1\nHost: acme.webex.com\nAuthorization: Bearer *\n\nAT=LI&WID=jo&PW=a&*=b",
        "PUT /acme/m.php?AT=JM&MK=1&AN=A HTTP/1.1\nAuthorization: *\n\n",
        "https://x.example/back?AT=LI&ST=SUCCESS&TK=*",
        "https://x.example/back?AT=SM&ST=FAIL&RS=*",
        "https://x.example/back?AT=LI&ST=*",
        "https://x.example/back?AT=SM&ST=SUCCES&*=1",
        "https://x.example/back?*=1&AT=SM&ST=SUCCESS&MK=1",
        "https://x.example/back?id=*&AT=SM&ST=SUCCESS&MK=1",
        "AT=*&ST=SUCCESS",
        "<html>password * <a href='https://x.example/?AT=SM&ST=SUCCESS&MK=1 *'></html>",
        "?AT=SM&ST=SUCCESS&MK=1\npassword *",
    ];

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    public static TheoryData<string> Shapes => [.. Links.Select(link => Site + link), .. Others];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_format_shows_a_secret_wherever_it_stands(string shape) => Try(shape.Replace("*", "Xgeheim9", StringComparison.Ordinal), "Xgeheim9", Formats);

    [Fact]
    public void No_output_shows_a_secret_at_a_random_place_of_a_random_text()
    {
        var random = new Random(Seed);
        for (int i = 0; i < Texts; i++)
        {
            string secret = Secret(random);
            string text = Made(random, secret);
            Try(text, secret, [Formats[random.Next(Formats.Length)], "text"]);
        }
    }

    [Fact]
    public void No_log_shows_a_secret()
    {
        var random = new Random(Seed + 1);
        string secret = Secret(random);
        List<string> texts =
        [
            .. Links.Select(link => "/acme/" + link.Replace("*", secret, StringComparison.Ordinal)),
            .. Enumerable.Range(0, 300).Select(_ => Made(random, secret)),
        ];
        string[] lines = [.. texts.Select(text => text.ReplaceLineEndings(" "))];
        string[] logs =
        [
            string.Concat(
                lines.Select(line =>
                    $"1.2.3.4 - - [29/Nov/2026:10:00:00 +0000] \"GET {line.Replace("\"", "\\\"", StringComparison.Ordinal)} HTTP/1.1\" 200 12\n"
                )
            ),
            "#Fields: cs-uri-stem cs-uri-query\n"
                + string.Concat(
                    lines.Select(line => line.Replace(' ', '+').Split('?', 2)).Select(parts => $"{parts[0]} {(parts.Length > 1 ? parts[1] : "-")}\n")
                ),
            JsonSerializer.Serialize(new { log = new { entries = texts.Select(text => new { request = new { url = text } }) } }),
            JsonSerializer.Serialize(
                new
                {
                    log = new { entries = texts.Select(text => new { request = new { url = Site + "p.php", postData = new { text = text.Split('?')[^1] } } }) },
                }
            ),
        ];
        foreach (string log in logs)
        {
            File.WriteAllText(_path, log);
            foreach (string format in new[] { "text", "json" })
            {
                ToolRun run = ToolRun.Of("explain", "--log", _path, "--format", format);
                run.ExitCode.ShouldBeInRange(0, 1, run.Error);
                (run.Output + run.Error).ShouldNotContain(secret, Case.Insensitive);
            }
        }
    }

    private static void Try(string text, string secret, IEnumerable<string> formats)
    {
        foreach (string format in formats)
        {
            foreach (string[] how in new string[][] { [], ["--command", "p.php/LI"], ["--method", "POST", "--center", "TC"] })
            {
                ToolRun run = ToolRun.With(text, ["explain", "-", "--format", format, .. how]);
                run.ExitCode.ShouldBeInRange(0, 2, text);
                (run.Output + run.Error).ShouldNotContain(secret, Case.Insensitive, $"{text} as {format} {string.Join(' ', how)}");
            }
        }
    }

    // Nothing that the guide has a name for, and nothing near to it.
    private static string Secret(Random random) =>
        "Xq" + string.Concat(Enumerable.Range(0, random.Next(6, 14)).Select(_ => "abcdefghijkmnpqrstuvwxyz23456789"[random.Next(32)]));

    private static string Made(Random random, string secret)
    {
        string text = random.Next(4) switch
        {
            0 => Others[random.Next(Others.Length)],
            1 => Site + Links[random.Next(Links.Length)],
            2 => WithNamed(random, secret),
            _ => WithHidden(random, secret),
        };
        text = text.Replace("*", secret, StringComparison.Ordinal);
        return random.Next(8) switch
        {
            0 => $"\"{text}\"",
            1 => $"<{text}>",
            2 => WebUtility.HtmlEncode(text),
            3 => $"see {text}, please",
            4 => text.Replace("&", "\n&", StringComparison.Ordinal),
            _ => text,
        };
    }

    // A secret behind a name that tells it, in the value of another argument, encoded any number of times.
    private static string WithNamed(Random random, string secret)
    {
        string value = Names[random.Next(Names.Length)] + (random.Next(3) == 0 ? ":" : "=") + secret;
        if (random.Next(2) == 0)
            value = $"https://x.example/?a=1&{value}&b=2";
        for (int level = random.Next(1, 5); level > 0; level--)
            value = Uri.EscapeDataString(value);
        string code = new[] { "MN", "AG", "BU", "DU", "Zzz", "MNN", "TC1" }[random.Next(7)];
        return $"{Site}m.php?AT=SM&{code}={value}&YE=2030";
    }

    // A secret that stands in no value: as a name, a folder, the value of a secret or behind one.
    private static string WithHidden(Random random, string secret)
    {
        List<string> pairs = ["AT=SM", "MN=x", "DU=30", "PW=a", $"PW=a{secret}", "BU=http://x.example/?a=1", "YE=2030", "MNN=1"];
        string[] added = [secret, $"{secret}=", $"{secret}=1", $"PW:{secret}=1", $"Passwort={secret}", $"x{secret}%20y=1", $"=%41{secret}", $"AT={secret}"];
        for (int i = random.Next(1, 4); i > 0; i--)
            pairs.Insert(random.Next(pairs.Count), added[random.Next(added.Length)]);
        string folder = random.Next(3) == 0 ? $"PW{"/:="[random.Next(2)]}{secret}/" : "";
        return $"{Site}{folder}m.php?{string.Join('&', pairs)}";
    }
}
