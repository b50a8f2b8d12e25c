using System.IO.Compression;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Archives;

/// <summary>Zip archives of reports. Nothing is unpacked to disk, so that a name such as <c>../x</c> leads nowhere; archives in
/// archives are passed over.</summary>
/// <param name="formats">The formats of the files in them.</param>
public sealed class ZipFormat(IReadOnlyList<IReportFormat> formats) : IReportFormat
{
    private const long LongestTotal = 2L << 30;
    private static readonly string[] Steps = [".", ".."];

    /// <inheritdoc/>
    public string Name => "zip archives";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".zip"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file)
    {
        if (!file.Head.StartsWith("PK\u0003\u0004"u8) && !file.Head.StartsWith("PK\u0005\u0006"u8))
            return Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;
        return OfficeFile.KindOf(file) is null && !FormatChoice.IsForeign(file.Ending) ? FormatMatch.Content : FormatMatch.None;
    }

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        using var archive = ZipLimits.Open(file.Open(), file.Path);
        var unpacked = 0L;
        foreach (var (entry, name) in EntryNames.Of(archive.Entries.Where(IsFile), NameOf))
        {
            if (unpacked >= LongestTotal)
                throw new UnreadableReportException(
                    file.Path,
                    $"unpacks to more than {LongestTotal >> 30} GB; its other files were not read"
                );
            if (MemberOf(file, entry, name, ref unpacked, failed) is not { } member)
                continue;
            foreach (var document in DocumentsOf(member, failed))
                yield return document;
        }
    }

    private static ReportFile? MemberOf(
        ReportFile file,
        ZipArchiveEntry entry,
        string name,
        ref long unpacked,
        Action<UnreadableReportException> failed
    )
    {
        var path = $"{file.Path}/{name}";
        try
        {
            return ReportFile.InMemory(
                path,
                $"{file.Name}/{name}",
                ZipLimits.Unpack(entry, path, Math.Min(LongestTotal - unpacked, ZipLimits.LongestEntry), ref unpacked)
            );
        }
        catch (UnreadableReportException fault)
        {
            failed(fault);
            return null;
        }
    }

    private List<ReportDocument> DocumentsOf(ReportFile member, Action<UnreadableReportException> failed)
    {
        if (Match(member) != FormatMatch.None)
        {
            failed(new UnreadableReportException(member.Path, "is an archive in an archive; unpack it, and read its folder"));
            return [];
        }

        try
        {
            return FormatChoice.Among(member, formats).Read(member, failed).ToList();
        }
        catch (UnreadableReportException fault)
        {
            failed(fault);
            return [];
        }
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/')
        && !entry.FullName.EndsWith('\\')
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !Path.GetFileName(NameOf(entry)).StartsWith('.');

    /// <summary>The name in the archive, with slashes and without steps to a folder above.</summary>
    private static string NameOf(ZipArchiveEntry entry) =>
        string.Join(
            '/',
            entry
                .FullName.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries)
                .Where(part => !Steps.Contains(part))
        );
}
