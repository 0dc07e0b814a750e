using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Partner;

namespace StandInSite.Commands;

/// <summary>p.php, SU: a server of the partner's creates an account.</summary>
internal sealed class SignUpCommand(SiteState site, IOptions<StandInOptions> options) : SiteCommand<SignUpUser, SignUpUserReply>(SignUpUser.Command)
{
    protected override FakeReply? Refuse(Caller caller) => options.Value.AutoLogin ? null : Fail(SignUpUserError.AutoLoginDisabled);

    protected override FakeReply Answer(SignUpUser request, Caller caller)
    {
        if (!string.Equals(request.PartnerId, options.Value.PartnerId, StringComparison.Ordinal)) return Fail(SignUpUserError.PartnerIDError);
        if (!options.Value.IsServer(caller.Address)) return Fail(SignUpUserError.IPRangeError);

        (string, FakeValue)[] account = [("WID", request.WebExId), ("EM", request.EmailAddress)];
        if (site.FindUser(request.WebExId) is not null) return Fail(SignUpUserError.WebExIDConflict, account);
        if (site.FindUserByEmail(request.EmailAddress) is not null) return Fail(SignUpUserError.EmailConflictError, account);

        site.Add(new User(request.WebExId, request.Password, request.EmailAddress, $"{request.FirstName} {request.LastName}"));
        return FakeReply.Success(account);
    }
}
