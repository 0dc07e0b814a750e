using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using WebEx.Site.Storage;

namespace WebEx.Site.Https;

/// <summary>
/// A certificate authority of the machine's own, for names that a program has built in. Its key stays in a file that the owner alone can read, and nobody
/// trusts its certificate who was not told to.
/// </summary>
internal sealed class LocalAuthority : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private readonly X509Certificate2 _certificate;

    private LocalAuthority(X509Certificate2 certificate, string certificateFile)
    {
        _certificate = certificate;
        CertificateFile = certificateFile;
    }

    /// <summary>The file of the certificate, which programs are told to trust.</summary>
    public string CertificateFile { get; }

    /// <summary>The authority of a folder. It is made when it is not there yet.</summary>
    /// <exception cref="LocalAuthorityException">The files cannot be used. The message says what to do.</exception>
    public static LocalAuthority Open(string folder)
    {
        string certificateFile = Path.GetFullPath(Path.Combine(folder, "webex-site-ca.pem"));
        string keyFile = Path.ChangeExtension(certificateFile, ".key");
        try
        {
            if (!File.Exists(certificateFile) && !File.Exists(keyFile))
                Create(certificateFile, keyFile);
            CheckKey(keyFile);
            X509Certificate2 certificate = X509Certificate2.CreateFromPemFile(certificateFile, keyFile);
            if (Problem(certificate) is not { } problem)
                return new(certificate, certificateFile);
            certificate.Dispose();
            throw new LocalAuthorityException(
                $"The CA of {certificateFile} {problem}. Delete it and its key, start again, and let programs trust the new one."
            );
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new LocalAuthorityException(
                $"The CA of {certificateFile} and {keyFile} cannot be used: {problem.Message} Delete both to have a new one made.",
                problem
            );
        }
    }

    /// <summary>A certificate for names of hosts.</summary>
    public X509Certificate2 Issue(IEnumerable<string> hosts)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new(new X500DistinguishedName("CN=webex-site"), key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        foreach (string host in hosts)
            names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false)
        );
        DateTimeOffset now = DateTimeOffset.UtcNow;
        // Some systems refuse certificates of more than 398 days.
        DateTimeOffset end = now.AddDays(397) < _certificate.NotAfter ? now.AddDays(397) : _certificate.NotAfter;
        using X509Certificate2 issued = request.Create(_certificate, _certificate.NotBefore, end, RandomNumberGenerator.GetBytes(16));
        using X509Certificate2 whole = issued.CopyWithPrivateKey(key);
        // Windows serves no certificate whose key has never been in a store or a file.
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }

    public void Dispose() => _certificate.Dispose();

    private static void CheckKey(string file)
    {
        if (!OwnerFile.IsOpenToOthers(file))
            return;
        throw new LocalAuthorityException(
            $"Others than the owner may read the key {file}, and whoever has it can pass for any site. Delete the CA, or, if nobody has read it, chmod 600."
        );
    }

    // Whoever puts files of another program there should hear it now, and not from the certificates that cannot be made.
    private static string? Problem(X509Certificate2 certificate)
    {
        if (certificate.NotAfter <= DateTime.Now.AddDays(1))
            return "has expired";
        using ECDsa? key = certificate.GetECDsaPrivateKey();
        if (key is null)
            return "has another kind of key than ECDSA, so that it was not made here";
        return certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(extension => extension.CertificateAuthority)
            ? null
            : "is a certificate that cannot sign others";
    }

    private static void Create(string certificateFile, string keyFile)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(certificateFile)!);
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new(new X500DistinguishedName("CN=webex-site local CA, O=For tests on this machine"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(10));
        using (StreamWriter writer = new(OwnerFile.Create(keyFile)))
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(certificateFile, certificate.ExportCertificatePem());
    }
}
