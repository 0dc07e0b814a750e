using System.Security.Cryptography;
using System.Text;

namespace StandInSite.Site;

/// <summary>Somebody with an account on the site. The password is kept as it is, which only a stand-in may do.</summary>
internal sealed class User(string webExId, string password, string emailAddress, string fullName)
{
    private string _password = password;

    public string WebExId => webExId;

    public string EmailAddress => emailAddress;

    public string FullName => fullName;

    /// <summary>How many wrong passwords came since the last right one.</summary>
    public int WrongPasswords { get; private set; }

    /// <summary>Whether it is the password; counts the wrong ones.</summary>
    public bool Accepts(string? password)
    {
        bool isRight = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(password ?? ""), Encoding.UTF8.GetBytes(_password));
        WrongPasswords = isRight ? 0 : WrongPasswords + 1;
        return isRight;
    }

    public void ChangePassword(string password) => _password = password;
}
