namespace PlanNotebooks.Parquet;

/// <summary>A corpus as Parquet, for DuckDB, pandas, R and Spark; docs/exports.md says how they ask it.</summary>
public static class CorpusParquet
{
    /// <summary>Writes the corpus's observations as one Parquet file, a row each, with the columns of their CSV.</summary>
    /// <remarks>
    /// Numbers are decimal(38,18) and exact, years and places are int32, enums their words, nulls null. What each column means is in the
    /// file's metadata, under <c>observations.COLUMN</c>.
    /// </remarks>
    /// <example><code>corpus.ToParquet("observations.parquet")</code></example>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The file, which is replaced once the new one is complete; its folder is created where it is not there.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="NotSupportedException">A number has more digits than decimal(38,18) holds; nothing is rounded.</exception>
    public static void ToParquet(this Corpus corpus, string path) =>
        WriteAsync(corpus, path, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Writes the corpus's observations as a folder that DuckDB, Arrow and Spark read as one table, and of which they open only
    /// what a question asks for: <c>region_code=330102/period=2020/330102-2020-plan-x6msw4.parquet</c>.</summary>
    /// <remarks>
    /// The two columns of the folders' names are not in the files. Each file is whole or not there; what else the folder holds stays.
    /// </remarks>
    /// <example><code>corpus.ToParquetFolder("observations")</code></example>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder, which is created where it is not there.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="NotSupportedException">A number has more digits than decimal(38,18) holds; nothing is rounded.</exception>
    public static void ToParquetFolder(this Corpus corpus, string folder) =>
        PartitionedFolder.WriteAsync(folder, corpus.Observations, CancellationToken.None).GetAwaiter().GetResult();

    private static async Task WriteAsync(Corpus corpus, string path, CancellationToken cancellation)
    {
        await using var file = await ParquetFile.BeginAsync(path, corpus.Observations.Columns, cancellation);
        await file.AppendAsync(corpus.Observations, cancellation);
        await file.CompleteAsync(cancellation);
    }
}
