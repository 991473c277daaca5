⟦PERSON|Arthur “Tacker” Hindle⟧: ⟦TEAM|Burnley⟧ centre-forward who became a vicar
⟦FURNITURE|Obituary by Colin Entwistle⟧
⟦PERSON|Arthur Hindle⟧, who has died in ⟦GPE|Clitheroe⟧ at the age of 88, was for six years the most feared centre-forward in ⟦GPE|Lancashire⟧ and for forty the gentlest clergyman.
Born in ⟦GPE|Nelson⟧ in ⟦DATE|1937⟧, the son of a weaver, he was working for the ⟦ORG|Prudential⟧ when a scout saw him play for a chapel side. He joined ⟦TEAM|Burnley⟧ at 19 and ⟦G1|scored 71 goals⟧ in 158 games in the old ⟦COMPETITION|First Division⟧, most of them, he used to say, “off the parts of me that were nearest”.
The one that people stopped him in the street about came in ⟦DATE|March 1961⟧. With the ⟦COMPETITION|FA Cup⟧ sixth-round replay against ⟦TEAM|Blackburn Rovers⟧ going into its last seconds at ⟦VENUE|Turf Moor⟧, goalkeeper ⟦PERSON|Ted Lomax⟧ dropped a cross and ⟦PERSON|Hindle⟧, on his backside in the mud, ⟦G2|hooked the ball in⟧. “The ⟦G3|winner⟧ was three parts mud and one part me,” he told the ⟦ORG|Burnley Express⟧.
⟦TEAM|England⟧ picked him once, against ⟦TEAM|Luxembourg⟧ reserves in a match that did not count. ⟦TEAM|Fiorentina⟧ offered £60,000 in ⟦DATE|1962⟧, and the club chairman, who considered ⟦GPE|Italy⟧ unsuitable, burned the telegram.
A knee gave way at 26. ⟦PERSON|Hindle⟧ read theology at ⟦ORG|Durham University⟧, was ordained in the ⟦ORG|Church of England⟧ and served parishes in ⟦GPE|Accrington⟧, ⟦GPE|Barrow-in-Furness⟧ and, for nine years, ⟦GPE|Malawi⟧, where he founded a school with the help of ⟦ORG|Christian Aid⟧.
⟦FURNITURE|Hindle pictured at Turf Moor in 1960. Photograph: PA Archive⟧
He gave his medal from ⟦TEAM|Burnley⟧’s ⟦DATE|1960⟧ title to a raffle for a boiler. It was won by a farmer, who gave it back.
He was for a time chaplain to the ⟦ORG|Professional Footballers’ Association⟧, and in ⟦DATE|2014⟧ sat on the inquiry into dementia among former players; he let it be known that he would leave his own brain to the ⟦ORG|University of Glasgow⟧.
His wife, ⟦PERSON|Dorothea⟧, died in ⟦DATE|2011⟧. He is survived by three daughters, ⟦PERSON|Ruth⟧, ⟦PERSON|Naomi⟧ and ⟦PERSON|Esther⟧, and a parrot that could do the results.
⟦FURNITURE|• Arthur Hindle, footballer and priest, born 4 May 1937; died 19 January 2026⟧
=====GOALS=====
{"id":"G1","scorer":"Arthur Hindle","team":"Burnley","count":71,"scope":"background"}
{"id":"G2","scorer":"Arthur Hindle","team":"Burnley","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Arthur Hindle","team":"Burnley","kind":"shot","scope":"background"}
