using System.Security.Cryptography;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

public sealed class FilesReadTests
{
    [Fact]
    public void Listen_CorpusLoaded_HearsEveryFileWithItsHash()
    {
        using var read = FilesRead.Listen();
        var corpus = Corpus.Load(Seeds.Folder);
        string[] tables = ["reports.tsv", "statistics.tsv"];
        string[] names = [.. Seeds.Names, .. tables];
        Assert.Equal(
            names.Select(name => (Seeds.File(name), HashOf(Seeds.File(name)))),
            read.Files.Select(file => (file.Path, file.Sha256))
        );
        Assert.Equal(corpus.Reports.Count + tables.Length, read.Files.Count);
    }

    [Fact]
    public void Listen_TablesBesideTheReports_AreHeardToo()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(folder.Path, "a.txt"));
        folder.Write("corrections.tsv", "action\tid\tfield\texpects\tvalue\treason\n");
        using var read = FilesRead.Listen();
        _ = Corpus.Load(folder.Path);
        Assert.Equal(["a.txt", "corrections.tsv"], read.Files.Select(file => Path.GetFileName(file.Path)));
    }

    [Fact]
    public void Listen_Disposed_HearsNothingMore()
    {
        var read = FilesRead.Listen();
        read.Dispose();
        _ = Report.Load(Seeds.File(Seeds.Names[0]));
        Assert.Empty(read.Files);
    }

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
