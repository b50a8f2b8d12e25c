using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks;

/// <summary>All parts of one or several folders, which together give what one process reads: the same reports in the same order.</summary>
internal sealed class ShardSet
{
    private const int WaitingPerReader = 4;
    private readonly IReadOnlyList<string> _files;

    private ShardSet(IReadOnlyList<string> files, IReadOnlyList<ShardFolder> folders) =>
        (_files, Folders) = (files, folders);

    /// <summary>The folders, as they were named.</summary>
    public IReadOnlyList<ShardFolder> Folders { get; }

    /// <summary>Opens the parts.</summary>
    /// <param name="files">Their files, in any order.</param>
    /// <exception cref="UnreadableShardException">One is damaged, missing or given twice, or they saw different files.</exception>
    public static ShardSet Open(IReadOnlyList<string> files)
    {
        var headers = files.Select(ShardFile.ReadHeader).ToList();
        var first = headers[0];
        for (var i = 0; i < files.Count; i++)
        {
            if (FaultOf(headers[i], first, files[0]) is { } fault)
                throw new UnreadableShardException(files[i], fault);
            if (headers.FindIndex(other => other.Index == headers[i].Index) is var twin && twin < i)
                throw new UnreadableShardException(files[i], $"is shard {headers[i].Shard}, as {files[twin]} is; give one");
        }

        if (Enumerable.Range(1, first.Count).Except(headers.Select(header => header.Index)).ToList() is { Count: > 0 } missing)
            throw new UnreadableShardException(
                files[0],
                $"of its {first.Count} shards these are missing: {string.Join(", ", missing)}"
            );
        return new ShardSet(files, first.Folders);
    }

    /// <summary>What came of the documents of a folder, file by file, in the order in which one process comes to them.</summary>
    /// <param name="folder">Which folder, from 0.</param>
    /// <param name="indicators">The indicators of the folder.</param>
    /// <param name="jobs">How many documents are made ready at once.</param>
    public IEnumerable<(ShardRecord Record, FileOutcome Outcome)> Read(int folder, IndicatorTable indicators, int jobs)
    {
        var settled = CorpusFiles.Settled(Folders[folder].Path);
        foreach (var chunk in Merged(folder).Chunk(Math.Max(1, jobs) * WaitingPerReader))
        {
            var outcomes = new FileOutcome[chunk.Length];
            if (jobs <= 1)
            {
                for (var i = 0; i < chunk.Length; i++)
                    outcomes[i] = OutcomeOf(chunk[i], indicators, settled);
            }
            else
            {
                Parallel.For(
                    0,
                    chunk.Length,
                    new ParallelOptions { MaxDegreeOfParallelism = jobs },
                    i => outcomes[i] = OutcomeOf(chunk[i], indicators, settled)
                );
            }

            for (var i = 0; i < chunk.Length; i++)
                yield return (chunk[i], outcomes[i]);
        }
    }

    private static string? FaultOf(ShardHeader header, ShardHeader first, string firstFile)
    {
        if (header.Build != ShardHeader.ThisBuild)
            return "was written by another build of plan; run all shards and the merge with one";
        if (header.Count != first.Count)
            return $"is shard {header.Shard}, and {firstFile} is {first.Shard}; they are not of one run";
        if (!header.Folders.SequenceEqual(first.Folders))
            return $"saw other files or tables than {firstFile}; run the shards again over the same folder";
        var changed = header.Folders.FirstOrDefault(folder => ShardFolder.TablesOf(folder.Path) != folder.Tables);
        return changed is null
            ? null
            : $"was read with other tables than stand in {changed.Path} now; merge where the folder is, or run the shards again";
    }

    /// <summary>The documents of all parts in one order; each part is in that order already.</summary>
    private IEnumerable<ShardRecord> Merged(int folder)
    {
        var parts = new PriorityQueue<IEnumerator<ShardRecord>, (int, bool, int)>();
        try
        {
            foreach (var file in _files)
            {
                var records = ShardFile
                    .Read(file)
                    .Where(record => record.Folder == folder)
                    .GetEnumerator();
                if (records.MoveNext())
                    parts.Enqueue(records, records.Current.Place);
                else
                    records.Dispose();
            }

            while (parts.TryDequeue(out var next, out var place))
            {
                // The documents of a file are of one part, and stay together.
                bool more;
                do
                {
                    yield return next.Current;
                    more = next.MoveNext();
                } while (more && next.Current.Place == place);
                if (more)
                    parts.Enqueue(next, next.Current.Place);
                else
                    next.Dispose();
            }
        }
        finally
        {
            foreach (var (left, _) in parts.UnorderedItems)
                left.Dispose();
        }
    }

    private static FileOutcome OutcomeOf(ShardRecord record, IndicatorTable indicators, SettledReports settled)
    {
        if (record.Document is null)
            return new FileOutcome(record.Name)
            {
                Fault = new Reading.UnreadableReportException(record.Name, record.Reason!),
                Kind = record.Kind,
            };
        var text = Reading.ReportText.From(record.Document);
        var observations = record
            .Observations!.Select(
                (one, i) => one with { LabelParts = LabelParts.Parse(record.LabelParts![i], one.Label) }
            )
            .ToList();
        return new FileOutcome(record.Name)
        {
            Report = new Report
            {
                Id = observations[0].Report,
                Text = text,
                Frame = settled.Settle(text.Source, FrameReader.Read(text)),
                Observations = observations,
                Numbers = record.Numbers!,
                Indicators = indicators,
                Frames = record.Frames!,
            },
            Sketch = record.Sketch!,
        };
    }
}
