using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.Site.State;

/// <summary>A password as it is kept: PBKDF2 with SHA-256, and a salt of its own.</summary>
internal sealed record PasswordHash : IJsonOnDeserialized
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

    /// <summary>A document can have any text in their place, which a login would only come to later.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        // This comes before the reader sees that one of them is missing.
        if (Salt is null || Hash is null || !IsBase64(Salt) || !IsBase64(Hash))
            throw new JsonException("A password hash has salt and hash in Base64.");
    }

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static byte[] Derive(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Rounds, HashAlgorithmName.SHA256, Bytes);
}
