using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using AreaInspections.Statistics;
using static AreaInspections.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Tests.Statistics;

/// <summary>Damaged files, the same on every run: each is understood whole or refused with a note; none fails the reader, holds it up, or gives half.</summary>
public sealed class CsvFuzzTests
{
    private const int OverRealFiles = 1_200;
    private const int OverMadeFiles = 600;

    /// <summary>So much of a long file is damaged; what follows is more of the same.</summary>
    private const int Beginning = 60_000;

    private static readonly byte[] s_odd = [.. ",\"\n\r\0-;x"u8, 0xFF, 0xC3, 0x92];

    [Fact]
    public void Damaged_published_files_never_fail_the_reader()
    {
        var files = Directory.GetFiles(SharedData.Require("data/statistics"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".csv", StringComparison.Ordinal) || f.EndsWith(".gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(Shortened).ToArray();

        files.Length.ShouldBeGreaterThan(10);
        Fuzz(files, OverRealFiles).ShouldBe(OverRealFiles);
    }

    [Fact]
    public void Damaged_made_files_never_fail_the_reader()
    {
        var made = Encoding.UTF8.GetBytes(StatisticsSample.File([England(2022), .. Enumerable.Range(2019, 20).Select(y => Devon(y, "20,18,10,9,50,x"))]));

        Fuzz([made, Packed(made)], OverMadeFiles).ShouldBe(OverMadeFiles);
    }

    private static int Fuzz(byte[][] files, int count)
    {
        var read = 0;
        var refused = 0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var start = Stopwatch.GetTimestamp();
            Reading<StatisticsReading> reading;
            try
            {
                reading = Read(Damaged(files[seed % files.Length], seed));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Seed {seed} failed the reader.", fault);
            }

            Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(10), $"seed {seed}");
            if (reading.Value is { } whole)
            {
                whole.Observations.Select(o => (o.Series, o.Place, o.Period)).ShouldBeUnique();
                whole.Observations.ShouldAllBe(o => o.Value.Maybe == null || o.Value.Maybe >= 0);
            }
            else
            {
                Interlocked.Increment(ref refused);
                reading.Notes.ShouldNotBeEmpty($"seed {seed}");
            }

            Interlocked.Increment(ref read);
        });
        refused.ShouldBeGreaterThan(count / 4);
        return read;
    }

    private static byte[] Shortened(string path)
    {
        using var file = System.IO.File.OpenRead(path);
        var packed = path.EndsWith(".gz", StringComparison.Ordinal);
        using Stream text = packed ? new GZipStream(file, CompressionMode.Decompress) : file;
        var bytes = new byte[Beginning];
        var length = text.ReadAtLeast(bytes, Beginning, throwOnEndOfStream: false);
        var beginning = length < Beginning ? bytes[..length] : bytes[..(Array.LastIndexOf(bytes, (byte)'\n') + 1)];
        return packed ? Packed(beginning) : beginning;
    }

    /// <summary>One to four damages, each a thing that happens to files.</summary>
    private static byte[] Damaged(byte[] file, int seed)
    {
        var chance = new Random(seed);
        var bytes = file.ToList();
        for (var damage = chance.Next(1, 5); damage > 0 && bytes.Count > 1; damage--)
        {
            var at = chance.Next(bytes.Count);
            var length = Math.Min(chance.Next(1, 200), bytes.Count - at);
            switch (chance.Next(7))
            {
                case 0:
                    bytes[at] = s_odd[chance.Next(s_odd.Length)];
                    break;
                case 1:
                    bytes.Insert(at, s_odd[chance.Next(s_odd.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                default:
                    var part = bytes.GetRange(at, length);
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(chance.Next(bytes.Count + 1), part);
                    break;
            }
        }

        return [.. bytes];
    }
}
