using PlanNotebooks.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Gets the words of a PDF's pages, with their places, by PdfPig.</summary>
internal static class PdfReader
{
    private const long LongestFile = 512L << 20;
    private const int MostLetters = 10_000_000;

    /// <summary>The pages of a PDF.</summary>
    /// <exception cref="UnreadableReportException">It is damaged, locked, or longer than any report.</exception>
    public static List<PdfPage> Read(ReportFile file)
    {
        var bytes = file.ReadAll(LongestFile);
        try
        {
            var filters = new BoundedFilters(file.Path);
            filters.CountCharacters(bytes);
            using var document = PdfDocument.Open(bytes, OptionsWith(filters));
            return PagesOf(document, filters, file.Path);
        }
        catch (PdfDocumentEncryptedException fault)
        {
            throw new UnreadableReportException(file.Path, "is locked by a password; save it without one", fault);
        }
        catch (Exception fault) when (fault is not (UnreadableReportException or OutOfMemoryException))
        {
            throw new UnreadableReportException(
                file.Path,
                $"is a damaged PDF ({fault.Message.ReplaceLineEndings(" ")}); get it again, or print it to a new PDF",
                fault
            );
        }
    }

    private static ParsingOptions OptionsWith(BoundedFilters filters) =>
        new()
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            ClipPaths = false,
            FilterProvider = filters,
        };

    private static List<PdfPage> PagesOf(PdfDocument document, BoundedFilters filters, string path)
    {
        var pages = new List<PdfPage>(document.NumberOfPages);
        var layers = new HiddenLayers(document);
        filters.Mark(layers);
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            FileBudget.Check();
            filters.StartPage();
            var page = document.GetPage(number);
            letters += page.Letters.Count;
            if (letters > MostLetters)
                throw new UnreadableReportException(path, "holds more characters than any report, and was given up");
            pages.Add(PageOf(page, layers.On(page)));
        }

        return pages;
    }

    private static PdfPage PageOf(Page page, HashSet<Letter> hidden)
    {
        var direction = PageDirection.Of(page);
        var (runs, white, invisible) = (new LetterRuns(direction), new WhiteText(page), new InvisibleText(page));
        (string What, Func<Letter, bool> Holds)[] unseen =
        [
            (Omissions.BeyondThePage, direction.IsBeyond),
            (Omissions.HiddenLayers, hidden.Contains),
            (Omissions.Invisible, invisible.Holds),
            (Omissions.WhiteOnWhite, white.Holds),
        ];
        foreach (var letter in page.Letters)
            if (Array.Find(unseen, kind => kind.Holds(letter)).What is { } what)
                runs.LeaveOut(letter, what);
            else
                runs.Add(letter);
        PageNotes.Tell(page, runs.LeftOut);
        return new PdfPage(direction.Width, direction.Height, runs.Words)
        {
            LeftOut = runs.LeftOut,
            HasPictures = page.NumberOfImages > 0,
            Rules = PageRules.Of(page, direction),
        };
    }
}
