using System.Globalization;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Looks of the national report, on screen and on A4. Colour never carries a meaning alone.</summary>
internal static class NationalStyle
{
    /// <summary>Shapes the page refers to: the marks of outcomes.</summary>
    public static Markup Symbols { get; } = Markup.Of($"""
        <svg width="0" height="0" aria-hidden="true" focusable="false" style="position:absolute">
        <defs>
        <symbol id="m-best" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="#1e6b5c"/></symbol>
        <symbol id="m-middle" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.75" fill="#fff" stroke="#8a6410" stroke-width="1.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="#8a6410"/></symbol>
        <symbol id="m-worst" viewBox="0 0 16 16"><path d="M8 .6 15.4 8 8 15.4.6 8z" fill="#a4461f"/></symbol>
        <symbol id="m-unknown" viewBox="0 0 16 16"><rect x="2.5" y="2.5" width="11" height="11" fill="#52606d"/></symbol>
        <symbol id="m-none" viewBox="0 0 16 16"><circle cx="8" cy="8" r="3" fill="none" stroke="#6b7783" stroke-width="1.2"/></symbol>
        </defs>
        </svg>
        """);

    public static Markup For(NationalReport report) => Css(Sheet + Running(report));

    /// <summary>The running title of the printed pages.</summary>
    private static string Running(NationalReport report) =>
        $$$"""@page{@top-left{content:"{{{NationalHtml.Title}}}"}@top-right{content:"As at {{{report.AsAt.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}}}"}}@page:first{margin:0;@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}""";

    /// <summary>Our own style sheet goes in as it is: quotes in it must stay quotes.</summary>
    private static Markup Css(string sheet)
    {
        var css = new Markup();
        css.Literal(sheet);
        return css;
    }

    private const string Sheet = """
        :root{--ink:#17212b;--soft:#4a5763;--rule:#d9d5c9;--paper:#fff;--tint:#f6f4ee;--link:#164a86;--s:#1e6b5c;--w:#a4461f;--o:#3b5b7d;
        --serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif;
        --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
        *{box-sizing:border-box}
        html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--sans);font-variant-numeric:tabular-nums}
        a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
        a:hover{text-decoration-thickness:3px}
        a:focus-visible,main:focus-visible{outline:3px solid #17212b;outline-offset:2px;background:#ffe98a;color:#17212b;border-radius:1px}
        main:focus-visible{outline:0;background:none}
        .n{white-space:nowrap;font-weight:600}
        .skip{position:absolute;left:-99rem;top:0;padding:.6rem 1rem;background:#ffe98a;color:var(--ink);z-index:2}
        .skip:focus{left:0}
        h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.15;text-wrap:balance;margin:0}
        .eyebrow{font-size:.8125rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0 0 .75rem;font-weight:600}
        .cover{background:#14293d;color:#fff}
        .cover a{color:#fff}
        .cover .eyebrow{color:#c3d3e2}
        .cover-in{position:relative;max-width:66rem;margin:0 auto;padding:clamp(2rem,7vw,6rem) clamp(1.25rem,5vw,3rem) clamp(2rem,5vw,4rem)}
        h1{font-size:clamp(2.25rem,6.2vw,4.5rem);letter-spacing:-.015em;max-width:16ch}
        h1 span{display:block;font-weight:400;font-style:italic;color:#e9dfc4}
        .stand{font:1.2rem/1.55 var(--serif);max-width:38em;margin:1.75rem 0 0;color:#e4ebf2}
        .asat{margin:2.25rem 0 0;font-size:1.125rem;border-top:1px solid #4c637a;padding-top:1.25rem}
        .asat span{display:block;font-size:1rem;color:#c3d3e2;margin-top:.2rem}
        .facts{display:flex;flex-wrap:wrap;gap:1.5rem 4rem;margin:1.5rem 0 2.25rem}
        .facts>div{display:flex;flex-direction:column}
        .facts dt{order:2;font-weight:600;max-width:18em}
        .facts dd{margin:0;order:1;font:600 clamp(3rem,8vw,5rem)/1 var(--serif)}
        .facts dd a{text-decoration-thickness:2px;text-decoration-color:#7f97ae}
        .facts dd.of{order:3;font:1rem/1.5 var(--sans);color:#c3d3e2}
        .field{position:absolute;right:clamp(1.25rem,5vw,3rem);top:clamp(2rem,7vw,6rem);width:21rem}.field circle{fill:#e9dfc4}.field .to-come{fill:none;stroke:#7f97ae;stroke-width:1.2}
        .cover .small{margin:0;font-size:.9375rem;color:#c3d3e2}
        .page{max-width:66rem;margin:0 auto;padding:0 clamp(1.25rem,5vw,3rem)}
        .contents{padding:3rem 0 2.5rem;border-bottom:1px solid var(--rule)}
        .contents h2{font-size:1.25rem}
        .contents p,.contents ol,.contents ul{margin:.75rem 0 0}
        .contents ol,.contents ul{padding-left:1.5rem}
        .contents ul{list-style:none;padding-left:0}
        .contents li{padding:.15rem 0}
        .chapter{padding:4rem 0 1rem}
        .chapter+.chapter{border-top:1px solid var(--rule)}
        h2{font-size:clamp(1.75rem,3.6vw,2.5rem);letter-spacing:-.01em;max-width:22em;margin-bottom:1.5rem}
        section>h2:not(:first-of-type){font-size:1.5rem;margin-top:2.75rem;margin-bottom:1rem}
        h3{font-size:1.3125rem;margin:2.75rem 0 .9rem}
        p,.limits,.sources{max-width:42em;margin:0 0 1.1rem}
        .lead{font:1.3125rem/1.5 var(--serif);max-width:34em}
        .note{color:var(--soft);font-size:.9375rem}
        .key{margin:0 0 2rem}
        .key .group{display:grid;grid-template-columns:11rem 1fr;gap:0 2rem;border-top:1px solid var(--ink);padding:1.1rem 0 1.5rem}
        .key h3{font:600 1rem/1.45 var(--sans);margin:.3rem 0 0}
        .key ul{list-style:none;margin:0;padding:0}
        .key li{padding:0 0 0 2rem;position:relative;max-width:44rem}
        .key li+li{margin-top:1rem}
        .key p{margin:0;font:1.25rem/1.45 var(--serif)}
        .key .range{font:.9375rem/1.5 var(--sans);color:var(--soft);margin-top:.15rem}
        .key li::before{content:"";position:absolute;left:0;top:.42rem;width:.95rem;height:.95rem;background:var(--o)}
        .key .s::before{background:var(--s);border-radius:50%}
        .key .w::before{background:repeating-linear-gradient(135deg,#a4461f 0 2.6px,#f1d3c2 2.6px 4.6px);box-shadow:inset 0 0 0 1px #a4461f}
        .chart{margin:2rem 0 2.5rem;max-width:52rem}
        .chart svg{display:block;width:100%;height:auto}
        .chart .narrow{display:none}
        figcaption{font-size:.9375rem;color:var(--soft);margin-top:.75rem;max-width:46em}
        figcaption b{color:var(--ink)}
        svg text{font-family:var(--sans);fill:var(--ink)}
        svg .name{font-size:14px}svg .value{font-size:14px;font-weight:600}svg .tick{font-size:12px;fill:#4a5763}
        .halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
        .grid{stroke:#e3dfd4;fill:none}
        .bar.s{fill:var(--s)}.bar.w{stroke:#a4461f;stroke-width:1}.bar.o{fill:var(--o)}
        .whisker{stroke:var(--ink);stroke-width:1.6;fill:none}.halo-whisker{stroke:#fff;stroke-width:4;fill:none;opacity:.85}
        table{border-collapse:collapse;width:100%;max-width:52rem;margin:0 0 2.5rem;font-size:.9688rem;line-height:1.4}
        caption{text-align:left;font-weight:600;padding:0 0 .6rem}
        th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
        thead th{border-bottom:2px solid var(--ink);font-size:.875rem;vertical-align:bottom}
        tbody th{font-weight:400}
        .claims td,.claims thead th:not(:first-child){text-align:right;white-space:nowrap;padding-right:0;padding-left:1rem}
        .tiles{margin:2rem 0 2.5rem}
        .tiles tbody th{width:14rem}.tiles td:last-child{white-space:nowrap;text-align:right;padding-right:0}
        .marks{display:flex;flex-wrap:wrap;gap:.2rem;max-width:31rem}
        .m{width:1rem;height:1rem;flex:none;vertical-align:-.12em}
        .legend{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;font-size:.9375rem;max-width:none}
        .pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem;border-top:1px solid var(--rule);padding:1.5rem 0;max-width:60rem}
        .pair h3,.pair h4{font:600 .8125rem/1.4 var(--sans);letter-spacing:.06em;color:var(--soft);margin:0 0 .5rem}
        .pair span{color:var(--ink);text-transform:uppercase}
        .pair p{font:1.125rem/1.5 var(--serif);margin:0 0 .5rem}
        .pair .source,.pair .none{font:.875rem/1.5 var(--sans);color:var(--soft)}
        .method>div{display:grid;grid-template-columns:12rem 1fr;gap:0 2rem;border-top:1px solid var(--rule);padding:.9rem 0;max-width:58rem}
        .method dt{font-weight:600}.method dd{margin:0}
        .limits,.sources{padding-left:1.25rem}
        .cite{background:var(--tint);padding:1.1rem 1.25rem;border-left:3px solid var(--ink)}
        code{font:.875em ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
        .annex{font-size:.9375rem}
        .areas{columns:19rem 3;column-gap:2rem;padding:0;margin:0 0 1.5rem;list-style:none}
        .areas li{break-inside:avoid;padding:.1rem 0}
        .claim{border-top:1px solid var(--rule);padding:1.5rem 0 1rem}
        .claim:target{background:#fdf9e3;box-shadow:-1rem 0 0 #fdf9e3,1rem 0 0 #fdf9e3}
        .claim h3{margin:0 0 .5rem;font-size:1.1875rem}
        .claim p{max-width:52em;margin-bottom:.6rem}
        .sentence{font:1.0625rem/1.5 var(--serif)}
        .meta,.names,.back{color:var(--soft);font-size:.875rem}
        .names b{color:var(--ink);font-weight:600}
        .evidence{list-style:none;padding:0;margin:.75rem 0 1rem;columns:26rem 2;column-gap:2.5rem}
        .evidence>li{padding:.3rem 0}
        .evidence ul{list-style:none;margin:0;padding:0 0 0 1rem;border-left:2px solid var(--rule)}
        .evidence ul li{padding:.15rem 0 .4rem;font-size:.875rem}
        .evidence ul b{font-weight:600}
        .evidence :target{background:#ffe98a}
        .evidence li>b{break-after:avoid}
        .words{display:block}
        .absent{color:var(--soft)}
        .foot{border-top:1px solid var(--rule);margin-top:4rem;padding:2rem clamp(1.25rem,5vw,3rem);font-size:.875rem;color:var(--soft)}
        .foot p{max-width:67rem;margin:0 auto}
        @media (max-width:60rem){.field{position:static;display:block;width:min(100%,21rem);margin:0 0 2rem}}
        @media (max-width:44rem){
        .chart .wide{display:none}.chart .narrow{display:block}
        .pair,.method>div,.key .group{grid-template-columns:1fr;gap:.75rem 0}
        .lead{font-size:1.1875rem}.key p{font-size:1.125rem}
        .chapter{padding-top:2.75rem}
        .facts{gap:1.25rem 2.5rem}
        table{font-size:.875rem;hyphens:auto}
        .claims td,.claims thead th:not(:first-child){padding-left:.6rem}
        .claims td:last-child,.claims thead th:last-child{white-space:normal;min-width:4.2rem}
        .tiles tbody th{width:6.5rem}.marks{gap:.12rem}.tiles td .m{width:.75rem;height:.75rem}
        th{overflow-wrap:anywhere}.matrix th,.matrix td{padding-right:.4rem}
        }
        @media (max-width:22.5rem){
        table{font-size:.8125rem}.claims td,.claims thead th:not(:first-child){padding-left:.4rem}table .n{white-space:normal}
        .claims td:last-child,.claims thead th:last-child{min-width:3rem}.tiles tbody th{width:5rem}.tiles thead th{font-size:.75rem}
        }
        @page{size:A4;margin:24mm 20mm 20mm;@top-left{font:8.5pt "Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#4a5763}@top-right{font:8.5pt "Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#4a5763}@bottom-right{content:counter(page);font:8.5pt "Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#4a5763}}
                @media print{
        html{font-size:10pt}
        body{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        a{color:inherit;text-decoration:none}
        .skip,.back{display:none}
        .cover{height:297mm;overflow:hidden;break-after:page}
        .cover-in{padding:34mm 24mm 0}.field{position:static;width:112mm;margin:4mm 0 12mm}
        h1{font-size:40pt}.stand{font-size:13pt}.facts dd:not(.of){font-size:44pt}
        h2{font-size:22pt;margin-bottom:1rem}.lead{font-size:12.5pt}.key p{font-size:11.5pt}.key p{display:inline}.key .range{font-size:8.5pt;margin-left:.4em}
        .key .group{padding:.6rem 0 .75rem}.key li+li{margin-top:.5rem}
        table{font-size:9pt;margin-bottom:1.5rem}th,td{padding-top:.26rem;padding-bottom:.26rem}
        .matrix,.short{break-inside:avoid}.chart{margin:1.25rem 0 1.5rem}
        .pair{padding:.7rem 0}.pair p{font-size:11pt}
        .page{max-width:none;padding:0}
        .contents{break-after:page;padding-top:0;border:0}
        .contents li{padding:.3rem 0}
        .chapter{break-before:page;padding-top:0}
        .chapter+.chapter{border:0}
        .contents+main .summary{break-before:auto}
        h2,h3,h4,caption,.eyebrow,.lead{break-after:avoid}
        tr,figure.chart,.key li,.key .group,.pair,.method>div,.evidence>li,.cite{break-inside:avoid}
        p{orphans:3;widows:3}
        thead{display:table-header-group}
        .annex{font-size:8.5pt}
        .annex .words{display:none}
        .evidence{columns:3;column-gap:6mm;margin:.3rem 0 .5rem}
        .evidence ul,.evidence ul li{display:inline;border:0;padding:0;font-size:8pt}
        .evidence ul li:not(:last-child)::after{content:"; "}
        .evidence>li{padding:.05rem 0}
        .claim{padding:.7rem 0 .3rem}
        .areas{columns:3}
        .foot{display:none}
        }
        """;
}
