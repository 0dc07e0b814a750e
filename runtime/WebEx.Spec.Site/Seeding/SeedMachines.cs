using System.Globalization;
using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>Adds the computers and labs of a seed.</summary>
/// <param name="edit">What they are added to.</param>
/// <param name="seed">The seed.</param>
/// <param name="now">The time that reservations are counted from.</param>
internal sealed class SeedMachines(StateEdit edit, SiteSeed seed, DateTimeOffset now)
{
    private const int MaxLabComputers = 1000;

    private readonly SiteIds _ids = new(edit.Table(SiteTables.Site));

    /// <exception cref="SeedException">The seed contradicts itself or what is there.</exception>
    public void Add()
    {
        for (int i = 0; i < seed.SmartTechComputers.Length; i++)
            AddSmartTech(seed.SmartTechComputers[i], $"smartTechComputers[{i}]");
        for (int i = 0; i < seed.Labs.Length; i++)
            AddLab(seed.Labs[i], $"labs[{i}]");
        for (int i = 0; i < seed.RemoteComputers.Length; i++)
            AddRemote(seed.RemoteComputers[i], $"remoteComputers[{i}]");
    }

    private void AddSmartTech(SeedSmartTechComputer computer, string place)
    {
        TableEdit<SmartTechComputerRow> computers = edit.Table(SiteTables.SmartTechComputers);
        CheckNew(computer.Name, computers.Find(computer.Name), place);
        foreach (string user in computer.Users)
            CheckAccount(user, place);
        computers.Put(
            new()
            {
                Name = computer.Name,
                Id = _ids.NewNumber(),
                IsOnline = computer.IsOnline,
                Users = computer.Users,
                Applications = computer.Applications,
                AllowedAddresses = computer.AllowedAddresses,
                IsBlocked = computer.IsBlocked,
                Responds = computer.Responds,
                PassesPhoneAuthentication = computer.PassesPhoneAuthentication,
            }
        );
    }

    private void AddLab(SeedLab lab, string place)
    {
        CheckNew(lab.Name, edit.Table(SiteTables.Labs).Find(lab.Name), place);
        if (lab.NumberOfComputers is < 0 or > MaxLabComputers)
            throw Problem($"{place}: A lab has 0 to {MaxLabComputers} computers.");
        edit.Table(SiteTables.Labs)
            .Put(
                new()
                {
                    Name = lab.Name,
                    Description = lab.Description,
                    TimeZone = seed.Settings.TimeZone,
                }
            );
        for (int i = 1; i <= lab.NumberOfComputers; i++)
            edit.Table(SiteTables.LabComputers).Put(new() { Lab = lab.Name, Name = i.ToString("D4", CultureInfo.InvariantCulture) });
        for (int i = 0; i < lab.Reservations.Length; i++)
        {
            SeedLabReservation reservation = lab.Reservations[i];
            CheckAccount(reservation.Host, $"{place}.reservations[{i}]");
            if (reservation.NumberOfComputers < 1 || reservation.DurationMinutes < 1)
                throw Problem($"{place}.reservations[{i}]: At least one computer is reserved, for at least one minute.");
            if (!SeedState.IsShort(reservation.StartsIn))
                throw Problem($"{place}.reservations[{i}].startsIn: A reservation begins within a hundred years.");
            DateTimeOffset start = now + reservation.StartsIn;
            edit.Table(SiteTables.LabReservations)
                .Put(
                    new()
                    {
                        Lab = lab.Name,
                        Id = _ids.NewNumber(),
                        Owner = reservation.Host,
                        Session = reservation.Session,
                        Computers = reservation.NumberOfComputers,
                        Start = start,
                        End = start.AddMinutes(reservation.DurationMinutes),
                    }
                );
        }
    }

    private void AddRemote(SeedRemoteComputer computer, string place)
    {
        TableEdit<RemoteComputerRow> computers = edit.Table(SiteTables.RemoteComputers);
        string owner = CheckAccount(computer.Owner, place);
        CheckNew(computer.Name, computers.Find(RemoteComputerRow.KeyOf(owner, computer.Name)), place);
        computers.Put(
            new()
            {
                Owner = owner,
                Name = computer.Name,
                IsOnline = computer.IsOnline,
                Applications = ["Desktop", .. computer.Applications],
            }
        );
    }

    private string CheckAccount(string user, string place) =>
        edit.Table(SiteTables.Accounts).Find(user)?.WebExId ?? throw Problem($"{place}: There is no account {user}.");

    private static void CheckNew(string name, object? row, string place)
    {
        if (name.Length == 0)
            throw Problem($"{place}: The name is empty.");
        if (row is not null)
            throw Problem($"{place}: There already is one with the name {name}.");
    }

    private static SeedException Problem(string message) => new(message);
}
