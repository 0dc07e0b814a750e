using System.Globalization;
using WebEx.Site.Https;

namespace WebEx.Site.Tool;

/// <summary>Tells how programs come to the names that are served over https. Nothing of it is done by itself.</summary>
internal static class HttpsGuide
{
    public static string Of(HttpsNames names, string certificateFile, int port)
    {
        string ca = certificateFile.Contains(' ', StringComparison.Ordinal) ? $"\"{certificateFile}\"" : certificateFile;
        string host = names.Hosts[0];
        string site = host[..host.IndexOf('.', StringComparison.Ordinal)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            https://{host}/{site}/ and such stand at 127.0.0.1:{port}, for programs that have these names built in:
              1. Let the names lead here, by a line in /etc/hosts (Windows: C:\Windows\System32\drivers\etc\hosts), where the port is 443:
                   127.0.0.1 {string.Join(' ', names.Hosts)}
              2. Let the programs trust the CA, as long as you need it. Whoever reads the key beside it can pass for any site to them.
                   Windows   certutil -user -addstore Root {ca}
                   macOS     security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db {ca}
                   Debian    sudo cp {ca} /usr/local/share/ca-certificates/webex-site-ca.crt && sudo update-ca-certificates
                   Fedora    sudo cp {ca} /etc/pki/ca-trust/source/anchors/ && sudo update-ca-trust
                   Java      keytool -importcert -noprompt -alias webex-site -file {ca} -keystore webex-site.p12 -storepass changeit
                             java -Djavax.net.ssl.trustStore=webex-site.p12 -Djavax.net.ssl.trustStorePassword=changeit ...
                   .NET      the trust of the system; on Linux also SSL_CERT_FILE={ca} dotnet ..., which then trusts no other CA of a file
                   Node.js   NODE_EXTRA_CA_CERTS={ca} node ...
              3. See that it works, without 1 and 2:
                   curl --connect-to {host}:443:127.0.0.1:{port} --cacert {ca} https://{host}/{site}/

            """
        );
    }
}
