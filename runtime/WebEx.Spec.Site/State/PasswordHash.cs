using System.Security.Cryptography;
using System.Text;

namespace WebEx.Site.State;

/// <summary>A password as it is kept: PBKDF2 with SHA-256, and a salt of its own.</summary>
internal sealed record PasswordHash
{
    // A file of a test site is worth little, and a login holds up the other commands of its site: a tenth of what a real service takes.
    private const int Rounds = 10_000;
    private const int Bytes = 32;

    public required string Salt { get; init; }

    public required string Hash { get; init; }

    public static PasswordHash Of(string password)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(16);
        return new() { Salt = Convert.ToBase64String(salt), Hash = Convert.ToBase64String(Derive(password, salt)) };
    }

    /// <summary>Whether this is the password.</summary>
    public bool Accepts(string? password) =>
        CryptographicOperations.FixedTimeEquals(Derive(password ?? "", Convert.FromBase64String(Salt)), Convert.FromBase64String(Hash));

    private static byte[] Derive(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Rounds, HashAlgorithmName.SHA256, Bytes);
}
