namespace PlanNotebooks.Reading;

/// <summary>The documents of a file, by the format that its content or its name shows.</summary>
public static class ReportDocuments
{
    /// <summary>The documents of a file: one, or those of an archive one after another.</summary>
    /// <param name="path">The file.</param>
    /// <param name="formats">The formats that are read; a file whose format neither content nor name tells is read as text, where text
    /// is among them.</param>
    /// <param name="failed">Takes what is wrong with a part of an archive.</param>
    /// <exception cref="UnreadableReportException">The file does not exist, or cannot be read as a whole.</exception>
    public static IEnumerable<ReportDocument> Of(
        string path,
        IReadOnlyList<IReportFormat> formats,
        Action<UnreadableReportException> failed
    )
    {
        var file = ReportFile.OnDisk(path);
        FilesRead.Tell(file);
        return FormatChoice.Of(file, formats).Read(file, failed);
    }

    /// <summary>The one document of a file.</summary>
    /// <exception cref="UnreadableReportException">The file cannot be read, or it is an archive of none or of several.</exception>
    public static ReportDocument One(string path, IReadOnlyList<IReportFormat> formats)
    {
        UnreadableReportException? failure = null;
        var documents = Of(path, formats, fault => failure ??= fault).Take(2).ToList();
        return documents.Count switch
        {
            1 => documents[0],
            0 => throw failure ?? new UnreadableReportException(path, "holds no file that is read"),
            _ => throw new UnreadableReportException(
                path,
                $"holds several files ({documents[0].Source}, {documents[1].Source} …); read it as a corpus, or unpack it and name one"
            ),
        };
    }
}
