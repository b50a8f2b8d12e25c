using System.Text;
using System.Text.Json;
using PlanNotebooks.Formats.Caching;
using PlanNotebooks.Formats.Workers;

namespace PlanNotebooks.Formats.Tests.Caching;

/// <summary>The cache: by content, safe to delete and to damage.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DocumentCache _cache;

    public CacheTests()
    {
        _cache = new DocumentCache(Path.Combine(_folder.Path, "cache"));
        Write("a.html", "6%");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_TheSecondTime_GivesTheSame()
    {
        var first = Load();
        var entry = Assert.Single(Directory.GetFiles(_cache.Folder));
        Assert.Equal(first.Observations, Load().Observations);
        Assert.Equal([entry], Directory.GetFiles(_cache.Folder));
        Assert.Equal(
            Corpus.Load(Path.Combine(_folder.Path, "in"), ReportFormats.Uncached).Observations,
            first.Observations
        );
    }

    [Fact]
    public void Load_ChangedContent_IsReadAnew()
    {
        Load();
        Write("a.html", "7%");
        Assert.Equal(
            7,
            Load().Observations.Single(one => one.Measure == PlanNotebooks.Observations.Measure.Growth).Value
        );
    }

    [Fact]
    public void Load_TheSameContentUnderAnotherName_HasItsOwnName()
    {
        Load();
        File.Move(Path.Combine(_folder.Path, "in", "a.html"), Path.Combine(_folder.Path, "in", "b.html"));
        Assert.Equal("b.html", Assert.Single(Load().Reports).Source);
    }

    /// <summary>What a file's name says of its report, it says of what the cache holds too.</summary>
    [Theory]
    [InlineData("高阳县2024年政府工作报告.html", "130628")]
    [InlineData("保定市2024年政府工作报告.html", "130600")]
    [InlineData("政府工作报告.html", null)]
    public void Load_TheSecondTime_IsNamedByItsFileAsTheFirst(string name, string? region)
    {
        File.Delete(PathOf("a.html"));
        File.WriteAllText(PathOf(name), "<html><body><p>政府工作报告</p><p>一、2023年工作回顾</p><p>地区生产总值增长6%。</p></body></html>");
        for (var time = 0; time < 2; time++)
            Assert.Equal(region, Assert.Single(Load().Reports).Frame.Region?.Code);
        File.Move(PathOf(name), PathOf("莒县2024年政府工作报告.html"));
        Assert.Equal("371122", Assert.Single(Load().Reports).Frame.Region?.Code);
    }

    /// <summary>What a worker hands over, and what the cache holds, has no name of its own.</summary>
    [Fact]
    public void Document_OfAWorker_IsNamedByItsFile()
    {
        var file = PlanNotebooks.Reading.ReportFile.InMemory("in/b.docx", "b.docx", []);
        var kept = CachedDocument.Of(new PlanNotebooks.Reading.ReportDocument("a.docx", "x"));
        var document = new WorkerAnswer(kept, null, false).DocumentOf(file);
        Assert.Equal(new PlanNotebooks.Reading.ReportDocument("b.docx", "x").Named, document.Named);
        Assert.Equal("c", (document with { Named = "c", Source = "d.docx" }).Named);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"Text\":\"x\",\"PageStarts\":[9],\"Tables\":[]}")]
    [InlineData("not json")]
    public void Load_ADamagedEntry_IsReadAnew(string damage)
    {
        var first = Load();
        File.WriteAllText(Directory.GetFiles(_cache.Folder).Single(), damage);
        Assert.Equal(first.Observations, Load().Observations);
    }

    /// <summary>An entry that reads well, but is not what was written: of another text, of another file, with places beyond its
    /// text.</summary>
    [Theory]
    [InlineData("\"Text\":\"", "\"Text\":\"x")]
    [InlineData("6%", "9%")]
    [InlineData("\"Tables\":[]", "\"Tables\":[null]")]
    [InlineData("\"LeftOut\":[]", "\"LeftOut\":[null]")]
    [InlineData("\"Tables\":[]", "\"Tables\":[{\"Start\":0,\"End\":1,\"Cells\":null}]")]
    [InlineData("\"Tables\":[]", "\"Tables\":[{\"Start\":0,\"End\":1,\"Cells\":[2000000000,0,1,1,0,1]}]")]
    public void Load_AnAlteredEntry_IsReadAnew(string old, string altered)
    {
        var first = Load();
        var entry = Assert.Single(Directory.GetFiles(_cache.Folder));
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(entry));
        Assert.Contains(old, text, StringComparison.Ordinal);
        var changed = text.Replace(old, altered, StringComparison.Ordinal);
        File.WriteAllBytes(entry, Encoding.Latin1.GetBytes(changed));
        Assert.Equal(first.Observations, Load().Observations);

        // With a right checksum too, what no reader can have made is not taken.
        if (altered.Contains("null", StringComparison.Ordinal) || altered.Contains("2000000000", StringComparison.Ordinal))
            Assert.False(JsonSerializer.Deserialize<CachedDocument>(changed[32..])!.IsSound());
    }

    [Fact]
    public void Load_AnEntryUnderAnotherName_IsReadAnew()
    {
        Load();
        var entry = Assert.Single(Directory.GetFiles(_cache.Folder));
        Write("a.html", "7%");
        var changed = Load();
        var other = Directory.GetFiles(_cache.Folder).Single(one => one != entry);
        File.Copy(entry, other, overwrite: true);
        Assert.Equal(changed.Observations, Load().Observations);
    }

    [Fact]
    public void MakeRoom_AboveTheBound_DeletesWhatWasNotUsedForLongest()
    {
        for (var i = 0; i < 8; i++)
        {
            var file = _folder.Write($"cache/{i}.json", new string('x', 100));
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(i - 10));
        }

        var bounds = new CacheBounds(_cache.Folder, 1000);
        bounds.MakeRoom(100);
        Assert.Equal(8, Directory.GetFiles(_cache.Folder).Length);
        bounds.Touch(Path.Combine(_cache.Folder, "0.json"));
        bounds.MakeRoom(200);
        Assert.Equal(
            ["0.json", "7.json"],
            Directory.GetFiles(_cache.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Load_WithoutAFolderToWrite_ReadsAllTheSame()
    {
        var blocked = new DocumentCache(Path.Combine(_folder.Write("file", "x"), "below"));
        Assert.Single(Corpus.Load(Path.Combine(_folder.Path, "in"), ReportFormats.With(blocked)).Reports);
    }

    /// <summary>What the cache holds is altered, so that what comes from it can be told from what is read anew.</summary>
    [Fact]
    public void Load_ManyUnchangedFiles_TakesEachFromTheCache()
    {
        const int files = 300;
        Write("a.html", "6.000%");
        for (var i = 1; i < files; i++)
            Write($"{i:000}/{i}.html", $"6.{i:000}%");
        Assert.Equal(files, Load().Reports.Count);
        var entries = Directory.GetFiles(_cache.Folder);
        Assert.Equal(files, entries.Length);
        foreach (var entry in entries)
            Alter(entry);
        Assert.Equal(
            files,
            Load()
                .Observations.Count(one =>
                    one is { Measure: PlanNotebooks.Observations.Measure.Growth, Value: >= 7 and < 8 }
                )
        );
        Write("005/5.html", "9%");
        Assert.Equal(
            files - 1,
            Load()
                .Observations.Count(one =>
                    one is { Measure: PlanNotebooks.Observations.Measure.Growth, Value: >= 7 and < 8 }
                )
        );
        Directory.Delete(_cache.Folder, recursive: true);
        Assert.Equal(
            files - 1,
            Load()
                .Observations.Count(one =>
                    one is { Measure: PlanNotebooks.Observations.Measure.Growth, Value: >= 6 and < 7 }
                )
        );
    }

    private static void Alter(string entry)
    {
        var key = Path.GetFileNameWithoutExtension(entry);
        var document = CacheEntry.Open(key, File.ReadAllBytes(entry))!;
        var text = document.Text.Replace("6.", "7.", StringComparison.Ordinal);
        File.WriteAllBytes(entry, CacheEntry.Close(key, document with { Text = text }));
    }

    private Corpus Load() => Corpus.Load(Path.Combine(_folder.Path, "in"), ReportFormats.With(_cache));

    private string PathOf(string name) => Path.Combine(_folder.Path, "in", name);

    private void Write(string name, string growth)
    {
        var path = Path.Combine(_folder.Path, "in", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(
            path,
            $"<html><body><p>2020年杭州市政府工作报告</p><p>一、2019年工作回顾</p><p>地区生产总值增长{growth}。</p></body></html>",
            Encoding.UTF8
        );
    }
}
