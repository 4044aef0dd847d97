extension LayoutWords {
  /// The layout words of English pages.
  static let english = LayoutWords(
    language: "en",
    markers: [
      "See more", "Read more", "Related news", "Related stories", "Related articles", "More news",
      "Other news", "See also", "Read also", "More on this topic", "Latest news", "You may like",
      "Most read", "Recommended", "More stories", "Related", "You might also like",
    ],
    credits: [
      "Photo for illustration", "Source photo", "Video",
      "Photo", "Photos", "Source", "Illustrative photo", "Illustrative image", "Image", "Picture",
      "Photo courtesy", "File photo",
    ],
    pictureNumbers: ["photo", "picture"],
    agencies: ["VNA", "VNS", "VOV", "VNA/VNP", "VNP"],
    signOffLeads: ["Source"],
    residueLines: [
      "Comments", "comment", "comments", "Be the first to comment", "Read full story",
      "View more comments", "Email", "Email this",
      "Home", "Back to top", "Comments", "Comment", "Leave a comment", "All rights reserved",
      "Contact us", "About us", "Advertisement", "Newsletter", "Subscribe", "Share", "Print",
      "Save", "Next", "Previous", "Menu", "Search", "Log in", "Sign in", "Your comment",
      "Listen to this article", "VietnamPlus", "Send",
    ],
    residueOpenings: [
      "Follow VNA", "Follow us", "Tags", "Keywords", "Copyright", "©", "All rights reserved",
      "Share on", "Subscribe to", "Click here", "Last updated", "Editor-in-chief", "Licence No",
      "License No", "Download the app",
    ],
    residueWords: [
      "Share", "Print", "Save", "Facebook", "Twitter", "X", "Zalo", "Email", "E-mail", "LinkedIn",
      "Copy", "link", "Comment", "Comments", "WhatsApp", "Telegram", "A+", "A-", "A", "Aa",
      "Pinterest", "Messenger", "Bookmark", "Listen", "Google", "Tweet", "|", "-",
    ],
    dateWords: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue",
      "Wed", "Thu", "Fri", "Sat", "Sun", "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar",
      "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "published", "updated", "at", "on",
      "AM", "PM", "GMT", "GMT+7", "UTC", "last", "ago", "hours", "minutes",
    ],
    sections: [
      "Overseas Vietnamese",
      "Politics", "Business", "Society", "Culture - Sports", "Culture", "Sports", "World",
      "Environment", "Sci-Tech", "Science", "Technology", "Health", "Education", "Travel",
      "Tourism", "ASEAN", "Videos", "Video", "Photos", "Economy", "Law", "Opinion", "Analysis",
      "Culture-Sports", "In Focus", "Overview", "Talking", "Destinations", "Foreign Affairs",
      "International", "News",
    ],
    homeWords: ["Home"],
    speakerWords: [
      "President", "Minister", "PM", "Deputy", "Ambassador", "Secretary", "Chairman",
      "Chairwoman", "Spokesperson", "Expert", "Experts", "Mr", "Ms", "Mrs", "General", "Director",
      "Official", "Officials", "Media", "Leader",
    ],
    headlineVerbs: [
      "eyes", "eye", "backs", "gets", "get", "makes", "make", "takes", "take", "gives", "give",
      "sees", "see", "sets", "set", "plays", "play", "needs", "need", "offers", "offer", "works",
      "work", "leads", "lead", "reports", "agrees", "agree", "pledges", "pledge", "hails",
      "joins", "join", "remains", "remain", "keeps", "keep", "strengthen", "strengthens",
      "expands", "promotes", "promote", "reaffirms", "discusses", "discuss", "receive", "can",
      "must", "should", "may", "could", "does", "do", "begins", "begin", "starts", "start",
      "ends", "returns", "return", "tops", "surges", "drops", "hits", "hit", "beats", "beat",
      "is", "are", "was", "were", "has", "have", "will", "says", "say", "meets", "meet", "calls",
      "call", "urges", "urge", "receives", "hosts", "wants", "want", "wins", "win", "signs",
      "sign", "attends", "holds", "hold", "opens", "open", "launches", "launch", "seeks", "seek",
      "attracts", "welcomes", "affirms", "congratulates", "visits", "visit", "rises", "rise",
      "falls", "fall", "grows", "grow", "boosts", "boost", "targets", "target", "becomes",
    ],
    articles: ["the", "a", "an", "its", "their", "his", "her", "this", "these"],
    linkWords: [
      "of", "in", "on", "for", "with", "to", "from", "at", "by", "and", "or", "after", "before",
      "over", "under", "against", "between", "via", "amid", "despite", "as", "into", "towards",
      "toward", "through", "during", "since", "about", "behind", "across", "all",
    ],
    bylineLeads: ["By", "Text", "Reported", "Author"],
    agencyNouns: ["Agency", "News"],
    stopWords: [
      "the", "of", "and", "to", "in", "for", "on", "with", "is", "was", "were", "has", "have",
      "by", "at", "from", "that", "which", "its", "an", "as", "are", "will", "their", "this",
      "had", "been", "who", "it", "he", "she", "said", "between", "after", "into", "than", "be",
    ])
}
