namespace AreaInspections.Tests.Experiences.Corpus;

/// <summary>Sentences of ordinary accounts with words of danger in another meaning.</summary>
internal static class HarmlessText
{
    public static readonly string[] All =
    [
        "We are just killing time until the panel meets.", "I am dying to know what they will say.", "He cut himself a slice of cake.", "She is dying for a diagnosis.", "The staff had suicide prevention training.",
        "The budget cutting has hit us hard.", "They keep cutting services.", "He was hit by a car when he was six.", "She was hit by a ball at school.", "He banged his head on the kerb.", "He had a bang to the head.",
        "It is like banging your head against a brick wall.", "The stress is killing me.", "He laughed so much he nearly killed himself laughing.", "This has killed our savings.", "We were left to fight alone.", "He was left behind in maths.",
        "The school has an anti-bullying policy and self-harm awareness training.", "The traffic was awful and the taxi was late.", "They were shooting from the hip.", "He shoots hoops every day.", "She loves dog grooming.",
        "He grooms the horse at the farm.", "It broke my heart.", "They blew up balloons.", "I could have screamed.", "We are at the end of our tether.", "The system is abusing its power and we are exhausted.", "He cannot go on the school trip.",
        "He cannot go on school trips.", "There was nothing to eat that he likes.", "He eats with a knife and fork.", "She dyed her hair and wants to dye it again.", "He has visual neglect after his stroke.", "It hit me that nobody was coming.",
        "They hit the target by closing cases.", "He is a danger to nobody.", "The deadline was missed.", "He missed his brother.", "The ligature point audit was done.", "My phone died.", "Her dad died last year.", "The cat was killed on the road.",
        "He wants to live with his nan.", "She does not want to wake up early.", "He ran in front of the class.", "Young Minds helped us.", "He is bleeding edge at coding.", "They stabbed us in the back.", "County council lines were engaged.",
        "We had a safeguarding meeting.", "The Samaritans sign was on the wall.", "I beat myself up about it.", "He beat me at chess.", "They beat us to it.", "She kicked the ball.", "He choked up when he spoke.", "The noise hurts his ears.",
        "They hurt my feelings.", "It hurts that nobody rings.", "He fell and hurt his knee.", "The transport contract was exploited by nobody.", "Drugs for epilepsy made him sleepy.", "He takes all his medication.", "She took her tablets.",
    ];
}
