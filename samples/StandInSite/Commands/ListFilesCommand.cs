using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Profile;

namespace StandInSite.Commands;

/// <summary>o.php, LF: lists the user's files, in Training Center. It is one of the few commands whose answer the browser takes along in a form.</summary>
internal sealed class ListFilesCommand() : HostCommand<ListFiles, ListFilesReply>(ListFiles.Command)
{
    protected override FakeReply AccessDenied => Fail(ListFilesError.AccessDenied);

    // Everybody has the same two: there is no command of this site that would bring others.
    protected override FakeReply Answer(ListFiles request, User user, Caller caller) => request.CurrentDirectory is null or "/"
        ? FakeReply.Success(
            ("NAME1", "Slides"), ("TYPE1", "Dir"), ("DESC1", "Slides & drafts"), ("SIZE1", "0"),
            ("NAME2", "agenda.txt"), ("TYPE2", "File"), ("DESC2", $"By {user.FullName}"), ("SIZE2", "1024"))
        : Fail(ListFilesError.InvalidCD);
}
