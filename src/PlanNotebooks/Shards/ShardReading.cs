using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Reads one part of one or several folders into a file, which <see cref="ShardSet"/> puts together with the others.</summary>
internal sealed class ShardReading(Shard shard, IReadOnlyList<IReportFormat> formats, int jobs)
{
    /// <summary>How many reports were read.</summary>
    public int Reports { get; private set; }

    /// <summary>How many files were passed over.</summary>
    public int Passed { get; private set; }

    /// <summary>Reads the part and writes it.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="stream">Takes the file of the part.</param>
    /// <param name="cancellation">Asks it to end.</param>
    /// <exception cref="UnreadableTableException">A table beside the reports is malformed.</exception>
    public void Write(IReadOnlyList<string> folders, Stream stream, CancellationToken cancellation)
    {
        var faults = folders.Select(_ => new List<UnreadableReportException>()).ToList();
        var files = folders.Select((folder, i) => FolderFiles.Of(folder, faults[i].Add)).ToList();
        var seen = folders.Select((folder, i) => ShardFolder.Of(folder, files[i])).ToList();
        var records = folders.SelectMany((folder, i) => Of(folder, i, files[i], faults[i]));
        ShardFile.Write(
            stream,
            new ShardHeader(ShardHeader.ThisBuild, shard.Index, shard.Count, seen),
            records.Select(record => Counted(record, cancellation))
        );
    }

    private ShardRecord Counted(ShardRecord record, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (record.Document is null)
            Passed++;
        else
            Reports++;
        return record;
    }

    private IEnumerable<ShardRecord> Of(
        string folder,
        int number,
        IReadOnlyList<string> files,
        List<UnreadableReportException> faults
    )
    {
        // What cannot be listed is in no part more than in another: the first says it.
        if (shard.Index == 1)
        {
            foreach (var fault in faults)
                yield return ShardRecord.Passed(number, -1, false, fault.Path, CorpusFiles.SkippedOf(fault));
        }

        var own = Enumerable.Range(0, files.Count).Where(i => shard.Has(files[i])).ToList();
        var expected = new List<int>();
        foreach (var i in own)
        {
            var skipped = new List<SkippedFile>();
            if (CorpusFiles.IsExpected(files[i], formats, fault => skipped.Add(CorpusFiles.SkippedOf(fault))))
                expected.Add(i);
            foreach (var one in skipped)
                yield return ShardRecord.Passed(number, i, false, files[i], one);
        }

        var reading = new FileReading(CorpusFiles.Indicators(folder), formats)
        {
            Settled = CorpusFiles.Settled(folder),
        };
        var place = 0;
        foreach (var outcomes in FilesAhead.Read([.. expected.Select(i => files[i])], reading, jobs))
        {
            var i = expected[place++];
            foreach (var outcome in outcomes)
                yield return ShardRecord.Of(number, i, files[i], outcome);
        }
    }
}
