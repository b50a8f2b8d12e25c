using System.IO.Compression;
using System.Text;
using PlanNotebooks.Reading;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>PdfPig's filters, which unpack the streams of a PDF, with bounds on what comes out: a few hundred packed kilobytes can
/// unpack to gigabytes, of which the parser would make an object for every sign.</summary>
/// <param name="path">The file, as messages name it.</param>
internal sealed class BoundedFilters(string path) : IFilterProvider
{
    /// <summary>What a page draws; a page of text takes some ten kilobytes, one with a map some megabytes.</summary>
    private const long MostOnPage = 32L << 20;

    /// <summary>Fonts, tables of signs, and streams of objects.</summary>
    private const long MostElsewhere = 256L << 20;

    /// <summary>Entries of fonts' tables of characters; one of all characters has 65,536.</summary>
    private const long MostCharacters = 16L << 20;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private HiddenLayers? _layers;
    private long _onPage;
    private long _characters;

    /// <summary>Marks from now on what forms draw that stand in a layer that is hidden: the parser tells no layer of a form.</summary>
    public void Mark(HiddenLayers layers) => _layers = layers;

    /// <summary>Begins to count anew.</summary>
    public void StartPage() => _onPage = 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    /// <summary>Counts what the tables of characters list among bytes that are not packed.</summary>
    /// <exception cref="UnreadableReportException">It is more than there are characters.</exception>
    public void CountCharacters(ReadOnlySpan<byte> bytes)
    {
        FileBudget.Check();
        _characters += CharacterTable.Count(bytes);
        if (_characters > MostCharacters)
            throw new UnreadableReportException(
                path,
                "is a damaged PDF (a font's table lists more characters than there are); get it again, or print it to a new PDF"
            );
    }

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private UnreadableReportException TooLong() =>
        new(path, "unpacks to more than any report, and was not unpacked further");

    private void Check(IFilter filter, ReadOnlyMemory<byte> packed, bool isDrawn)
    {
        FileBudget.Check();
        var most = isDrawn ? MostOnPage : MostElsewhere;
        if (filter is FlateFilter && packed.Length * MostOfAByte > most && UnpacksBeyond(packed, most))
            throw TooLong();
    }

    private void Count(int length, bool isDrawn)
    {
        if (!isDrawn)
            return;
        _onPage += length;
        if (_onPage > MostOnPage)
            throw TooLong();
    }

    private Memory<byte> Marked(Memory<byte> drawn, DictionaryToken stream) =>
        _layers?.Hides(stream.Data.GetValueOrDefault(NameToken.Oc.Data)) == true
            ? (byte[])[.. "/"u8, .. Encoding.ASCII.GetBytes(HiddenLayers.Mark), .. " BMC\n"u8, .. drawn.Span, .. "\nEMC"u8]
            : drawn;

    private const int HeaderLength = 2;

    /// <summary>Deflate makes of a byte a thousand at most.</summary>
    private const long MostOfAByte = 1032;

    private static bool UnpacksBeyond(ReadOnlyMemory<byte> packed, long most)
    {
        try
        {
            // As the filter itself does: the two bytes of the header are not looked at.
            using var stream = new DeflateStream(
                new MemoryStream(packed[HeaderLength..].ToArray()),
                CompressionMode.Decompress
            );
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (int read; total <= most && (read = stream.Read(buffer)) > 0;)
                total += read;
            return total > most;
        }
        catch (InvalidDataException)
        {
            // Damaged: the filter itself takes what can be had of it.
            return false;
        }
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            var isDrawn = IsDrawn(streamDictionary);
            bounds.Check(filter, input, isDrawn);
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Count(output.Length, isDrawn);
            bounds.CountCharacters(output.Span);
            return isDrawn && IsLast(streamDictionary, filterIndex) ? bounds.Marked(output, streamDictionary) : output;
        }

        private static bool IsLast(DictionaryToken stream, int filter) =>
            stream.Data.GetValueOrDefault(NameToken.Filter.Data) is not ArrayToken filters || filter == filters.Length - 1;

        /// <summary>Whether a stream is what a page draws: it says of itself no other type, or that it is a form.</summary>
        private static bool IsDrawn(DictionaryToken stream)
        {
            if (stream.TryGet(NameToken.Subtype, out NameToken subtype))
                return subtype == NameToken.Form;
            return !stream.TryGet(NameToken.Type, out _) && !stream.TryGet(NameToken.Length1, out _);
        }
    }
}
