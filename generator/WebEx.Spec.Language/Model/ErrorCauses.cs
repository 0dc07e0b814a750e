namespace WebEx.Spec.Language.Model;

/// <summary>What an error of the site depends on. Whatever is not the request itself is the site's own: no client can foresee it.</summary>
[Flags]
public enum ErrorCauses
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>The request alone: a value that is missing, too long, or does not fit the others.</summary>
    Request = 1,

    /// <summary>What the site holds at that time: accounts, meetings, files, computers, and its clock.</summary>
    State = 2,

    /// <summary>Who the caller is: login, role, privileges.</summary>
    Rights = 4,

    /// <summary>Capacity, and systems that can fail: lines, storage, mail, credit cards.</summary>
    Resources = 8,

    /// <summary>What the administrators of the site have chosen: services, lists, password policy.</summary>
    Settings = 16,
}
