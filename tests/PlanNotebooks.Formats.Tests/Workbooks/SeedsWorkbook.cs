using PlanNotebooks.Formats.Workbooks;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>The corpus of the seeds and its workbook, written and found to be valid once for all tests that look at it.</summary>
public sealed class SeedsWorkbook : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SeedsWorkbook()
    {
        var path = Path.Combine(_folder.Path, "seeds.xlsx");
        Corpus.ToXlsx(path);
        Book = new ReadWorkbook(path);
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus { get; } = Corpus.Load(Seeds.Folder);

    /// <summary>Its workbook, read back.</summary>
    internal ReadWorkbook Book { get; }

    public void Dispose()
    {
        Book.Dispose();
        _folder.Dispose();
    }
}
